import type { Basis } from './basis.ts';

/** Whether both asked the same version of the questionnaire in the same form. */
export function isSameInstrument({ released: now }: Basis, { released: before }: Basis): boolean {
  const [mine, theirs] = [now.questionnaire, before.questionnaire];
  return mine.id === theirs.id && mine.version === theirs.version && mine.form === theirs.form;
}
