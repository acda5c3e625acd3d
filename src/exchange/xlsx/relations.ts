import { declaration, office, parts } from './namespaces.ts';

export type Relation = { readonly type: string; readonly target: string };

/** What a part points to: the first as `rId1`, and so on. A type without an address of its own is Office's. */
export const relations = (all: readonly Relation[]): string =>
  `${declaration}<Relationships xmlns="${parts}/relationships">${all
    .map(
      ({ type, target }, place) =>
        `<Relationship Id="rId${place + 1}" Type="${type.includes(':') ? type : `${office}/${type}`}" Target="${target}"/>`,
    )
    .join('')}</Relationships>`;
