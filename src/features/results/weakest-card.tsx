import type { Basis } from '#charts/model/basis.ts';
import { useWords } from '#i18n/words-context.tsx';
import { Insight } from './insight.tsx';
import { weakestFirst } from '#charts/model/weakest-first.ts';

type WeakestCardProps = { readonly base: string; readonly bases: readonly Basis[] };

/** The weakest first (S4); nothing where no figure may be shown. */
export function WeakestCard({ base, bases }: WeakestCardProps) {
  const { t, say, number } = useWords();
  const spots = weakestFirst(bases);
  const lines = spots.flatMap(({ partner, questionnaire, id, weakest }) =>
    weakest
      ? {
          href: partner ? `${base}/${partner.id}` : `${base}/change?about=all&in=${id}`,
          title: partner?.name ?? say(questionnaire),
          text: [
            t('results.weakest.value', { title: say(weakest.title), value: number(weakest.value) }),
            t('charts.facts.respondents', { count: weakest.n, n: number(weakest.n) }),
          ].join(' · '),
        }
      : [],
  );
  if (spots.length === 0) return null;
  return (
    <Insight
      tone={lines.length > 0 ? 'warm' : 'plain'}
      title={t('results.weakest.title')}
      lines={lines}
      guide="pictures/score"
    >
      {lines.length === 0 && <p>{t('charts.claim.no-weakest')}</p>}
    </Insight>
  );
}
