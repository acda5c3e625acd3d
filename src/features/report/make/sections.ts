import type { PartKind } from './choice.ts';
import type { PlannedSection } from './plan.ts';
import type { Told } from './told.ts';

/** The parts chosen, in the order of a report. */
export function sectionsOf(_told: Told, _parts: readonly PartKind[]): PlannedSection[] {
  return [];
}
