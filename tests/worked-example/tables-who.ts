import { partners, type Partner } from './answers.ts';
import { pacts, type Figure } from './figures.ts';
import { fairTable, said } from './judging.ts';
import { endsOfDifference, hundred, onHundred, points, whole, width } from './print.ts';
import type { Tables } from './document.ts';

const judgedBy: readonly Figure[] = [pacts, ...pacts.parts];

type Pair = { one: Partner; other: Partner; oneSays: number; otherSays: number };

const apart = ({ oneSays, otherSays }: Pair): number =>
  Math.abs(whole(onHundred(oneSays)) - whole(onHundred(otherSays)));

/** R5: the largest difference on the screen first, those of a tie in the order of the partners. */
function pairsOf(figure: Figure): Pair[] {
  const pairs = partners.flatMap((one, place) =>
    partners.slice(place + 1).map((other) => ({
      one,
      other,
      oneSays: said(one, other, figure) ?? Number.NaN,
      otherSays: said(other, one, figure) ?? Number.NaN,
    })),
  );
  return pairs.toSorted((a, b) => apart(b) - apart(a));
}

function fairRows(figure: Figure): string[][] {
  const { average, scores } = fairTable(figure);
  return [...scores].map(([partner, { raw, fair, difference, se, range, stands }]) =>
    [
      figure.name,
      partner,
      hundred(raw),
      hundred(fair),
      points(raw - average),
      points(difference),
      endsOfDifference(range),
      width(se),
      stands ? 'yes' : 'no',
    ].flat(),
  );
}

export const whoTables = (): Tables => ({
  'Who judges whom': {
    columns: ['Figure', 'Who judges', ...partners],
    rows: judgedBy.flatMap((figure) =>
      partners.map((judge) =>
        [figure.name, judge, partners.map((judged) => hundred(said(judge, judged, figure)))].flat(),
      ),
    ),
  },
  'Both ways': {
    columns: ['Figure', 'One', 'Other', 'One says', 'Other says', 'Apart'],
    rows: judgedBy.flatMap((figure) =>
      pairsOf(figure).map(({ one, other, oneSays, otherSays }) => [
        figure.name,
        one,
        other,
        hundred(oneSays),
        hundred(otherSays),
        width(Math.abs(oneSays - otherSays)),
      ]),
    ),
  },
  'Fair scores': {
    columns: [
      'Figure',
      'Partner',
      'Raw',
      'Fair',
      'Raw from average',
      'Fair from average',
      'From',
      'To',
      'Standard error',
      'Apart',
    ],
    rows: judgedBy.flatMap(fairRows),
  },
});
