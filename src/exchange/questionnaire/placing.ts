import type { Path } from '#domain/questionnaire/error.ts';
import type { Language, Text } from '#domain/questionnaire/text.ts';
import { wholeFile, type Place } from './finding.ts';
import type { Wording } from './outline.ts';

export type Placing = {
  /** The words, whose place is remembered under the path they get. */
  readonly put: (wording: Wording, path: Path) => Text;
  /** Where in the file that is which lies at the path; what was put nowhere is the file as a whole. */
  readonly placeOf: (path: Path, language: Language | null) => Place;
};

/** Remembers where in the file each text of a questionnaire came from. */
export function placing(): Placing {
  const places = new Map<string, Wording['place']>();
  return {
    put: ({ text, place }, path) => {
      places.set(path.join('.'), place);
      return { ...text };
    },
    placeOf: (path, language) => {
      for (let length = path.length; length > 0; length -= 1) {
        const key = path.slice(0, length).join('.');
        const place = places.get(key) ?? places.get(`${key}.text`) ?? places.get(`${key}.title`);
        if (place) return place(language);
      }
      return wholeFile;
    },
  };
}
