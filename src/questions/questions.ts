import type { AskedKind, QuestionRules } from './contract.ts';
import { gate } from './gate.tsx';
import { open } from './open.tsx';
import { rating } from './rating.tsx';

/** How each kind is asked, one entry a kind. */
export const questions: { readonly [K in AskedKind]: QuestionRules<K> } = { rating, gate, open };
