import { later } from '#i18n/later.ts';
import type { AskedKind, QuestionRules } from './contract.ts';
import { gate } from './gate.tsx';
import { open } from './open.tsx';
import { rating } from './rating.tsx';

/** How each kind is asked, one entry a kind; what few forms ask loads with them. */
export const questions: { readonly [K in AskedKind]: QuestionRules<K> } = {
  rating,
  gate,
  open,
  ladder: { Control: later(() => import('./ladder.tsx')) },
  matrix: { Control: later(() => import('./matrix.tsx')) },
};
