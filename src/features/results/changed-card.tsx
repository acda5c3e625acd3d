import { useMemo } from 'react';
import type { Basis } from '#charts/model/basis.ts';
import { sinceClaims } from '#charts/claims/change.ts';
import { sentenceOf } from '#charts/claims/sentences.ts';
import { useWords } from '#i18n/words-context.tsx';
import type { PartnershipResults } from '#storage/results.ts';
import { changedIn } from '#charts/model/changed.ts';
import { Insight } from './insight.tsx';

type ChangedCardProps = {
  readonly base: string;
  readonly all: PartnershipResults;
  readonly bases: readonly Basis[];
};

/**
 * Only what is shown to have changed since last time, else one sentence; nothing at the first assessment. Another form
 * or version then is said besides.
 */
export function ChangedCard({ base, all, bases }: ChangedCardProps) {
  const words = useWords();
  const { t, say, date } = words;
  const changes = useMemo(() => bases.flatMap((basis) => changedIn(all, basis) ?? []), [all, bases]);
  if (changes.length === 0) return null;
  const lines = changes.flatMap(({ basis, before, turned }) =>
    turned.map(({ about, named: { series, title }, claim }) => {
      const { level, id } = series;
      const at = level === 'overall' ? '' : `&of=${level}:${id}`;
      const partner = basis.partners.find((one) => one.id === about);
      return {
        href: `${base}/change?about=${about ?? 'all'}&in=${basis.questionnaire.id}${at}`,
        title: partner?.name ?? say(basis.questionnaire.title),
        text: sinceClaims(claim, title, before)
          .slice(0, 1)
          .map((one) => sentenceOf(words, one))
          .join(' '),
      };
    }),
  );
  const still = changes.map(({ before, isComparable }) =>
    t(isComparable ? 'charts.changes.none' : 'results.changed.unlike', { date: date(before) }),
  );
  const other = changes.flatMap(({ basis, before, isOther }) =>
    isOther
      ? t('results.changed.other', { questionnaire: say(basis.questionnaire.title), date: date(before) })
      : [],
  );
  return (
    <Insight
      tone={lines.length > 0 ? 'accent' : 'plain'}
      title={t('results.changed.title')}
      lines={lines}
      guide="pictures/change"
    >
      {[...new Set(lines.length === 0 ? [...other, ...still] : other)].map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
    </Insight>
  );
}
