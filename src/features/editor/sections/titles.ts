import { writtenIn } from '#domain/manuscript/written.ts';
import type { Item } from '#domain/questionnaire/item.ts';
import type { Dimension, Facet, Form, Scale } from '#domain/questionnaire/questionnaire.ts';
import type { Text } from '#domain/questionnaire/text.ts';
import { useWords } from '#i18n/words-context.tsx';

/** What things are called: by their words, by their place while they have none. */
export function useTitles() {
  const { t, language } = useWords();
  const said = (text: Text | undefined) => writtenIn(text ?? {}, language);
  const orNumber = (words: string, key: 'principle' | 'facet' | 'form' | 'item', at: number) =>
    words === '' ? t(`editor.number.${key}`, { number: at + 1 }) : words;
  return {
    /** Its own words alone, empty while it has none. */
    said,
    ofDimension: ({ title }: Dimension, at: number) => orNumber(said(title), 'principle', at),
    ofFacet: ({ title }: Facet, at: number) => orNumber(said(title), 'facet', at),
    ofItem: ({ text }: Item, at: number) => orNumber(said(text), 'item', at),
    ofForm: ({ title }: Form, at: number) => orNumber(said(title), 'form', at),
    /** By its ends; all empty, by its place. */
    ofScale: ({ points }: Scale, at: number) => {
      const [first, last] = [said(points[0]), said(points.at(-1))];
      return first === '' || last === ''
        ? t('editor.number.scale', { number: at + 1 })
        : t('editor.scale.ends', { first, last });
    },
  };
}
