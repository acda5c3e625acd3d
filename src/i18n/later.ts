import { lazy, type ComponentType } from 'react';
import { loadAllWords } from './load-words.ts';

/** A part of the app in a chunk of its own that says more than the first words do. */
export const later = <Props>(load: () => Promise<{ default: ComponentType<Props> }>) =>
  lazy(async () => {
    const [part] = await Promise.all([load(), loadAllWords()]);
    return part;
  });
