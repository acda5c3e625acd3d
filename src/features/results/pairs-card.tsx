import type { Basis } from '#charts/model/basis.ts';
import { cooperation } from '#charts/model/cooperation.ts';
import { laddersAbout } from '#charts/model/ladder.ts';
import { cooperationFrame } from '#charts/words/cooperation.ts';
import { useWords } from '#i18n/words-context.tsx';
import { Insight } from './insight.tsx';

type PairsCardProps = { readonly base: string; readonly bases: readonly Basis[] };

/** Of the levels of each pair, where its two sides differ; nothing where pairs are not asked about. */
export function PairsCard({ base, bases }: PairsCardProps) {
  const words = useWords();
  const lines = bases.flatMap((basis) =>
    laddersAbout(basis, 'pair').map((item) => {
      const { notes } = cooperationFrame(words, basis, cooperation(basis, item));
      return { href: `${base}/who`, title: words.say(item.text), text: notes[0] ?? '' };
    }),
  );
  if (lines.length === 0) return null;
  return <Insight title={words.t('charts.level.title')} lines={lines} guide="cooperation/levels" />;
}
