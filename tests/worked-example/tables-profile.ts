import { partners, type Partner } from './answers.ts';
import { gapOf, weakestOf } from './estimates.ts';
import { pacts, within, type Figure } from './figures.ts';
import { bands, dash, ends, endsOfDifference, hundred, points, width } from './print.ts';
import { now } from './seen.ts';
import type { Tables } from './document.ts';

/** S3, S4: the part that lies half a point below every other. */
function weakerPart(about: Partner, { parts }: Figure): string {
  const known = parts.flatMap(({ name }, place) => {
    const part = parts[place];
    const mean = part && now(about, 'peers', part)?.mean;
    return typeof mean === 'number' ? [{ name, mean }] : [];
  });
  return weakestOf(known)?.name ?? dash;
}

function rowOf(about: Partner, figure: Figure): string[] {
  const [others, itself] = [now(about, 'peers', figure), now(about, 'self', figure)];
  const gap = others && itself ? gapOf(others, itself) : null;
  return [
    figure.name,
    hundred(others?.mean),
    ...ends(others?.spread?.range),
    width(others?.spread?.sd),
    bands(others?.spread?.range, 'habit'),
    hundred(itself?.mean),
    points(gap?.gap),
    ...endsOfDifference(gap?.range),
    gap === null ? dash : gap.marked ? 'yes' : 'no',
    weakerPart(about, figure),
  ];
}

const columns = [
  'Figure',
  'Others',
  'From',
  'To',
  'Spread',
  'Band',
  'Itself',
  'Difference',
  'From',
  'To',
  'Seen differently',
  'Weaker',
];

/** The principle by its letter, then its facets. */
export const profileTables = (): Tables =>
  Object.fromEntries(
    partners.map((about) => [
      `Profile of ${about}`,
      { columns, rows: within(pacts).map((figure) => rowOf(about, figure)) },
    ]),
  );
