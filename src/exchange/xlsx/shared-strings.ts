import { escaped } from './escaped.ts';
import { declaration, main } from './namespaces.ts';

/** The texts of all cells, each once: a name that stands in a hundred thousand rows is written once. */
export type SharedStrings = {
  readonly placeOf: (text: string) => number;
  readonly xml: () => Generator<string>;
};

export function sharedStrings(): SharedStrings {
  const places = new Map<string, number>();
  return {
    placeOf: (text) => {
      const known = places.get(text);
      if (known !== undefined) return known;
      places.set(text, places.size);
      return places.size - 1;
    },
    xml: function* () {
      yield `${declaration}<sst xmlns="${main}" uniqueCount="${places.size}">`;
      for (const text of places.keys()) {
        yield `<si><t${/^\s|\s$|\n/.test(text) ? ' xml:space="preserve"' : ''}>${escaped(text)}</t></si>`;
      }
      yield '</sst>';
    },
  };
}
