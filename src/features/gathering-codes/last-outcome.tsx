import type { Partner } from '#domain/responses/partnership.ts';
import { useWords } from '#i18n/words-context.tsx';
import { Banner } from '#ui/banner.tsx';
import { outcomeInWords } from './outcome-words.ts';
import type { Outcome } from './station.ts';
import type { Scanned } from './use-station.ts';

const tones = { accepted: 'good', missing: 'warn', refused: 'error' } as const;

type LastOutcomeProps = { readonly last: Scanned | null; readonly partners: readonly Partner[] };

/** What came of the code that was read last. */
export function LastOutcome({ last, partners }: LastOutcomeProps) {
  const words = useWords();
  if (!last) return <p>{words.t('station.first.text')}</p>;
  const { number, outcome } = last;
  const { title, text } = outcomeInWords(outcome, partnerOf(outcome, partners)?.name ?? null, words);
  return (
    <Banner key={number} tone={tones[outcome.kind]} title={title}>
      {text}
    </Banner>
  );
}

export const partnerOf = (outcome: Outcome, partners: readonly Partner[]): Partner | null =>
  outcome.kind === 'accepted' ? (partners.find(({ id }) => id === outcome.partner) ?? null) : null;
