import { fairClaims } from '#charts/claims/fair.ts';
import { hiddenClaim } from '#charts/claims/hidden.ts';
import { sentenceOf } from '#charts/claims/sentences.ts';
import type { Basis } from '#charts/model/basis.ts';
import { fairOf } from '#charts/model/fair.ts';
import { dimensionsJudged } from '#charts/model/judged.ts';
import { GuideLink } from '#charts/parts/guide-link.tsx';
import type { Partner } from '#domain/responses/partnership.ts';
import { useWords } from '#i18n/words-context.tsx';
import { Card } from '#ui/card.tsx';
import { Table } from '#ui/table.tsx';

/** The fair score beside the raw one, and why they differ (R4); nothing where there is none. */
export function FairCard({ basis, partner }: { readonly basis: Basis; readonly partner: Partner }) {
  const words = useWords();
  const { t, say, number } = words;
  const overall = fairOf(basis, partner.id);
  if (!overall) return null;
  const parts = dimensionsJudged(basis).map(({ id, title }) => ({
    id,
    name: say(title),
    point: fairOf(basis, partner.id, id),
  }));
  const missing = parts.flatMap(({ name, point }) => (point ? [] : name));
  return (
    <Card title={t('results.fair.title', { name: partner.name })}>
      {fairClaims(partner.name, overall).map((claim) => (
        <p key={claim.kind}>{sentenceOf(words, claim)}</p>
      ))}
      <Table
        caption={t('results.fair.caption')}
        columns={[
          { id: 'figure', label: t('charts.table.figure') },
          { id: 'raw', label: t('charts.fair.raw-short'), number: true },
          { id: 'fair', label: t('charts.fair.short'), number: true },
        ]}
        rows={[{ id: 'overall', name: t('results.change.overall'), point: overall }, ...parts].flatMap(
          ({ id, name, point }) =>
            point ? { id, cells: [name, number(point.raw), number(point.fair)] } : [],
        )}
      />
      {missing.length > 0 && <p>{sentenceOf(words, hiddenClaim(basis, missing))}</p>}
      <GuideLink part="pictures/who-judges-whom" title={t('results.fair.title', { name: partner.name })} />
    </Card>
  );
}
