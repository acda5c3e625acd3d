import { sentenceOf } from '#charts/claims/sentences.ts';
import type { Basis } from '#charts/model/basis.ts';
import { GuideLink } from '#charts/parts/guide-link.tsx';
import type { Partner } from '#domain/responses/partnership.ts';
import { useWords } from '#i18n/words-context.tsx';
import { Card } from '#ui/card.tsx';
import { Columns } from '#ui/stack.tsx';
import { highlights } from '#charts/claims/highlights.ts';

/** What stands out, and what to talk about: a question, never a verdict (R3). */
export function HighlightCards({ basis, partner }: { readonly basis: Basis; readonly partner: Partner }) {
  const words = useWords();
  const { t, say, list } = words;
  const { strongest, talk } = highlights(basis, partner.id);
  if (!strongest) return null;
  const titles = list(strongest.titles.map(say));
  return (
    <Columns>
      <Card tone="accent" title={t('results.strongest.title', { titles })}>
        <p>{sentenceOf(words, strongest.claim)}</p>
        <GuideLink part="pictures/score" title={t('results.strongest.title', { titles })} />
      </Card>
      {talk && (
        <Card tone="warm" title={t('results.talk.title', { title: say(talk.title) })}>
          <p>{sentenceOf(words, talk.claim)}</p>
          <GuideLink part="talk/during" title={t('results.talk.title', { title: say(talk.title) })} />
        </Card>
      )}
    </Columns>
  );
}
