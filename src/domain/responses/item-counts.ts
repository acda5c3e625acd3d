import { asksEach, type Part } from './assessment.ts';
import { isJoint } from './joint.ts';
import { formItems } from './sitting.ts';

type ItemCounts = { readonly each: number; readonly together: number; readonly hands: number };

/** How many items each person is asked, how many all settle together, and how many by a show of hands. */
export const itemCounts = (parts: readonly Part[]): ItemCounts => ({
  each: itemsIn(parts.filter(asksEach)),
  together: itemsIn(parts.filter(isJoint)),
  hands: itemsIn(parts.filter(({ hands }) => hands)),
});

const itemsIn = (parts: readonly Part[]): number =>
  parts.reduce((sum, part) => sum + formItems(part).length, 0);
