import type { Words } from '#i18n/words.ts';
import { fairClaims, noFairClaim } from '#charts/claims/fair.ts';
import { sentenceOf } from '#charts/claims/sentences.ts';
import type { Basis, PartnerLook } from '#charts/model/basis.ts';
import type { Fair, FairPoint, FairRow } from '#charts/model/fair.ts';
import type { Frame } from './frame.ts';
import { meaning } from './meaning.ts';
import { facts, sentences, source } from './phrases.ts';
import { signed } from './signed.ts';
import { tableOf, type ChartTable, type Column } from './table.ts';

/** The words around the fair scores, all from their model. */
export function fairFrame(words: Words, basis: Basis, model: Fair): Frame {
  const { t, say } = words;
  const title = t('charts.fair.title', { what: say(model.title ?? basis.questionnaire.title) });
  const notes = model.none
    ? [sentenceOf(words, noFairClaim(basis, model.none))]
    : [t('charts.fair.why'), ...example(words, model), t('charts.side-by-side.no-ranking')];
  return {
    title,
    facts: facts(words, basis, model.counts),
    ends: model.none ? null : t('charts.fair.unit'),
    legend: model.none ? [] : legend(words, model),
    notes,
    source: source(words, basis),
    partnership: basis.partnership,
    alt: sentences([title, ...inWords(words, model), ...notes]),
    table: table(words, model),
    meanings: told(model).map(({ partner, point }) =>
      meaning(words, partner.id, partner.name, fairClaims(partner.name, point)),
    ),
    guide: 'pictures/who-judges-whom',
    file: `${title} ${basis.date}`,
  };
}

function legend({ t }: Words, { rows }: Fair): Frame['legend'] {
  const sign = rows[0]?.partner.sign ?? 0;
  return [
    { label: t('charts.fair.fair'), sign: { kind: 'marker', sign } },
    { label: t('charts.fair.raw'), sign: { kind: 'tick' } },
    ...(rows.some(({ point }) => point?.interval)
      ? [{ label: t('charts.fair.range'), sign: { kind: 'range', sign } as const }]
      : []),
  ];
}

const apart = ({ fair, raw }: FairPoint): number => Math.abs(fair - raw);

/** The partner whose two figures lie furthest apart comes first. */
const told = ({ rows }: Fair): { readonly partner: PartnerLook; readonly point: FairPoint }[] =>
  rows
    .flatMap(({ partner, point }) => (point ? [{ partner, point }] : []))
    .toSorted((one, other) => apart(other.point) - apart(one.point));

/** Why the two figures differ, by the partner of whom they differ most. */
const example = (words: Words, model: Fair): string[] =>
  told(model)
    .slice(0, 1)
    .flatMap(({ partner, point }) => fairClaims(partner.name, point).slice(0, 1))
    .map((claim) => sentenceOf(words, claim));

const inWords = (words: Words, { rows }: Fair): string[] =>
  rows.flatMap(({ partner, point }) =>
    point
      ? words.t('charts.fair.alt', {
          name: partner.name,
          fair: signed(words, point.difference),
          raw: signed(words, point.rawDifference),
        })
      : [],
  );

const column = (
  id: string,
  label: string,
  of: (point: FairPoint) => number | null | undefined,
): Column<FairRow> => ({ id, label, number: true, value: ({ point }) => (point && of(point)) ?? null });

const table = ({ t }: Words, { rows }: Fair): ChartTable =>
  tableOf(rows, [
    { id: 'partner', label: t('charts.table.partner'), value: ({ partner }) => partner.shortName },
    column('fair', t('charts.fair.fair'), ({ difference }) => difference),
    column('low', t('charts.table.low'), ({ interval }) => interval?.[0]),
    column('high', t('charts.table.high'), ({ interval }) => interval?.[1]),
    column('se', t('charts.fair.se'), ({ se }) => se),
    column('raw', t('charts.fair.raw'), ({ rawDifference }) => rawDifference),
  ]);
