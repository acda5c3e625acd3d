import { tablesByHand } from './tables-by-hand.ts';
import { changeTables } from './tables-change.ts';
import { factTables } from './tables-facts.ts';
import { groupTables } from './tables-groups.ts';
import { itemTables } from './tables-items.ts';
import type { Tables } from './document.ts';
import { overviewTables } from './tables-overview.ts';
import { profileTables } from './tables-profile.ts';
import { whoTables } from './tables-who.ts';

/** Every table of the document that follows from the answers, by its heading. */
export const computedTables = (): Tables => ({
  ...tablesByHand(),
  ...overviewTables(),
  ...factTables(),
  ...profileTables(),
  ...whoTables(),
  ...itemTables(),
  ...changeTables(),
  ...groupTables(),
});
