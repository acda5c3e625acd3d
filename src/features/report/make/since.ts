import { sinceClaims } from '#charts/claims/change.ts';
import { sentenceOf } from '#charts/claims/sentences.ts';
import type { Basis } from '#charts/model/basis.ts';
import { changedIn, lookedAt, type Changed } from '#charts/model/changed.ts';
import { cellKey } from '#domain/privacy/released.ts';
import type { Id } from '#domain/ids.ts';
import type { Words } from '#i18n/words.ts';
import type { Meeting, Told } from './told.ts';

/**
 * C3, C4: what is shown to have changed since the assessment before, and that nothing else is; nothing at the first one,
 * nor where no figure is shown now.
 */
export function sinceBefore({ words, all, partner }: Told, { bases }: Meeting): string[] {
  const { t } = words;
  const since = bases
    .filter((basis) => isShown(basis, partner?.id ?? null))
    .flatMap((basis) => changedIn(all, basis) ?? []);
  const turned = since.flatMap((one) => turnedIn(words, one, partner?.id ?? null));
  // Of others nothing is said in a report about one
  const named = (text: string) => (partner ? t('report.found.of', { name: partner.name, text }) : text);
  const compared = since.filter(({ isComparable }) => isComparable);
  const others =
    turned.length > 0
      ? [named(t('report.found.rest'))]
      : compared.map(({ before }) => named(t('charts.changes.none', { date: words.date(before) })));
  return [...turned, ...new Set(others), ...since.flatMap((one) => unlike(words, one))];
}

const isShown = (basis: Basis, partner: Id | null): boolean =>
  lookedAt(basis, basis)
    .filter(({ about }) => partner === null || about === partner)
    .some(({ named }) => basis.released.cells[cellKey(named.series)]);

function turnedIn(words: Words, { basis, before, turned }: Changed, partner: Id | null): string[] {
  return turned
    .filter(({ about }) => partner === null || about === partner)
    .map(({ about, named: { title }, claim }) =>
      words.t('report.found.of', {
        name: basis.partners.find(({ id }) => id === about)?.name ?? words.say(basis.questionnaire.title),
        text: sinceClaims(claim, title, before)
          .map((one) => sentenceOf(words, one))
          .join(' '),
      }),
    );
}

/** C3: that another version or form was asked then, and where nothing can be compared at all. */
function unlike({ t, say, date }: Words, { basis, before, isComparable, isOther }: Changed): string[] {
  const questionnaire = say(basis.questionnaire.title);
  if (!isComparable) {
    const text = t('results.changed.unlike', { date: date(before) });
    return [t('report.found.of', { name: questionnaire, text })];
  }
  return isOther ? [t('results.changed.other', { questionnaire, date: date(before) })] : [];
}
