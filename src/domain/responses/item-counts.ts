import { asksEach, type Part } from './assessment.ts';
import { formItems } from './sitting.ts';

/** How many items each person is asked, and how many all settle together. */
export const itemCounts = (parts: readonly Part[]): { readonly each: number; readonly together: number } => ({
  each: itemsIn(parts.filter(asksEach)),
  together: itemsIn(parts.filter((part) => !asksEach(part))),
});

const itemsIn = (parts: readonly Part[]): number =>
  parts.reduce((sum, part) => sum + formItems(part).length, 0);
