import type { Basis } from '#charts/model/basis.ts';
import { gateDimensions, gates } from '#charts/model/gates.ts';
import { ladder, laddersAbout } from '#charts/model/ladder.ts';
import { unstopped } from '#charts/words/ladder.ts';
import { levelName } from '#domain/questionnaire/level-name.ts';
import type { Subject } from '#domain/responses/subject.ts';
import type { Words } from '#i18n/words.ts';

/** What the others say of a partner beside ratings, a line each: how many gates are met, the middle level. */
export function partLines({ t, say }: Words, basis: Basis, subject: Subject): string[] {
  const met = gateDimensions(basis, 'partner').flatMap((dimension) => {
    const model = gates(basis, dimension, 'peers', subject);
    if (!model?.rows.some(({ shown }) => shown?.verdict)) return [];
    return t('charts.gates.title', { title: say(model.title), met: model.met, of: model.rows.length });
  });
  const levels = laddersAbout(basis, 'partner').flatMap((item) => {
    const { shown } = ladder(basis, item, 'peers', subject);
    const level = shown && item.levels[shown.median - 1];
    if (!level) return [];
    return t('results.partners.level', { title: unstopped(say(item.text)), level: say(levelName(level)) });
  });
  return [...met, ...levels];
}
