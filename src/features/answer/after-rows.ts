import { lazy, type ComponentType } from 'react';
import { loadAllWords } from '#i18n/load-words.ts';

/**
 * A part that the first answer does not need: it waits until the rows stand on the screen, and says more than the
 * first words do.
 */
export const afterRows = <Props>(load: () => Promise<{ default: ComponentType<Props> }>) =>
  lazy(async () => {
    await new Promise((drawn) => {
      requestAnimationFrame(drawn);
    });
    const [part] = await Promise.all([load(), loadAllWords()]);
    return part;
  });
