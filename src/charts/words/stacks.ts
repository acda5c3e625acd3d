import type { Words } from '#i18n/words.ts';
import { agreementClaims } from '#charts/claims/answers.ts';
import { itemClaims } from '#charts/claims/items.ts';
import { sentenceOf } from '#charts/claims/sentences.ts';
import type { Basis } from '#charts/model/basis.ts';
import { disputed } from '#charts/model/disputed.ts';
import type { Stacks } from '#charts/model/stacks.ts';
import type { Frame } from './frame.ts';
import { aboutInWords, answersInWords, itemFacts } from './items.ts';
import { allHidden, sentences, source } from './phrases.ts';
import { meaning } from './meaning.ts';
import { tableOf } from './table.ts';

export function stacksFrame(words: Words, basis: Basis, { row, about, dimension }: Stacks): Frame {
  const { t, say } = words;
  const title = say(row.text);
  const said = aboutInWords(words, basis, about, dimension);
  const counts = row.shown?.counts;
  const notes = counts
    ? [
        // Of several partners together what partners truly differ in would look like dispute
        ...(about === 'partners' ? [] : agreementClaims(counts).map((claim) => sentenceOf(words, claim))),
        ...(counts.cannotJudge > 0 ? [t('charts.stacks.cannot-judge', { count: counts.cannotJudge })] : []),
      ]
    : [allHidden(words, basis)];
  const points = row.points.map((text, place) => ({
    id: String(place + 1),
    label: say(text),
    count: counts?.points[place] ?? null,
  }));
  return {
    title,
    facts: itemFacts(words, basis, about, counts && row.shown ? [row.shown] : []),
    ends: said,
    legend: [],
    notes,
    source: source(words, basis),
    partnership: basis.partnership,
    alt: sentences([title, said, ...(counts ? [answersInWords(words, row)] : []), ...notes]),
    table: tableOf(
      [
        ...points,
        { id: 'cannot-judge', label: t('charts.gates.cannot-judge'), count: counts?.cannotJudge ?? null },
      ],
      [
        { id: 'answer', label: t('charts.table.answer'), value: ({ label }) => label },
        {
          id: 'count',
          label: t('charts.table.count'),
          number: true,
          plotted: { kind: 'bar' },
          value: ({ count }) => count,
        },
      ],
      { kind: 'bars', axis: 'counts', rows: points.length },
    ),
    meanings: [meaning(words, row.id, title, itemClaims(basis, row, about, disputed(basis, about)))],
    guide: counts ? 'pictures/disputed' : 'pictures/hidden',
    file: `${title} ${basis.date}`,
  };
}
