import type { Kind, SubjectKind } from './item.ts';

/**
 * pair: about two partners only levels are asked · whole: it describes the partnership alone · nameless: what people
 * write is read without any name, so nobody could tell whom it is about.
 */
export type Unaskable = 'pair' | 'whole' | 'nameless';

/** What is not asked of whom, and why: nobody would know what its figure means (decision 017). */
const refused: { readonly [K in Kind]: { readonly [S in SubjectKind]?: Unaskable } } = {
  rating: { pair: 'pair' },
  gate: { pair: 'pair' },
  ladder: {},
  matrix: { partner: 'whole', pair: 'whole', self: 'whole' },
  step: { partner: 'whole', pair: 'whole', self: 'whole' },
  open: { partner: 'nameless', pair: 'nameless' },
};

/** Why the kind is not asked about the subject; null where it is. */
export const whyNot = (kind: Kind, subject: SubjectKind): Unaskable | null => refused[kind][subject] ?? null;
