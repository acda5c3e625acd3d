import { levelName } from '#domain/questionnaire/level-name.ts';
import type { Words } from '#i18n/words.ts';
import { eachPartnerClaim } from '#charts/claims/hidden.ts';
import { levelClaims } from '#charts/claims/levels.ts';
import { sentenceOf } from '#charts/claims/sentences.ts';
import type { Basis } from '#charts/model/basis.ts';
import type { Cooperation, LevelSaid } from '#charts/model/cooperation.ts';
import type { Frame } from './frame.ts';
import type { Grid } from './grid.ts';
import { unstopped } from './ladder.ts';
import { levelGuide } from './level-guide.ts';
import { facts, hidden, sentences, small, source } from './phrases.ts';
import { tableOf } from './table.ts';

/** More than this would be a lecture. */
const mostNamed = 6;

export function cooperationFrame(words: Words, basis: Basis, model: Cooperation): Frame {
  const { t, number } = words;
  const { item, partners, rows, apart } = model;
  const empty = !rows.some(({ said }) => said.some((one) => one !== null));
  const dashes = rows.some(({ said }, row) => said.some((one, column) => one === null && row !== column));
  const title = t('charts.level.title');
  const asked = unstopped(words.say(item.text));
  const notes = empty
    ? [sentenceOf(words, eachPartnerClaim(basis))]
    : [apartInWords(words, model), ...hidden(words, basis, dashes ? [t('charts.who.dash')] : [])];
  return {
    title,
    facts: [asked, t('charts.level.reading'), facts(words, basis, null)].join(' · '),
    ends: item.levels
      .map((_, place) =>
        unbroken(
          t('charts.level.scale', { number: number(place + 1), level: nameOf(words, model, place + 1) }),
        ),
      )
      .join('\u00A0· '),
    legend: empty
      ? []
      : [
          { label: t('charts.level.shade'), sign: { kind: 'shade' } },
          ...(apart.length > 0
            ? [{ label: t('charts.level.apart'), sign: { kind: 'ringed' } as const }]
            : []),
        ],
    notes,
    // Each side's people have one voice each (S6)
    source: source(words, basis, false, 'respondent'),
    partnership: basis.partnership,
    alt: sentences([title, asked, ...notes]),
    table: tableOf(rows, [
      { id: 'judge', label: t('charts.table.partner'), value: ({ judge }) => judge.shortName },
      ...partners.map(({ id, shortName }, place) => ({
        id,
        label: shortName,
        number: true,
        value: ({ said }: Cooperation['rows'][number]) => said[place]?.level ?? null,
      })),
    ]),
    meanings: [],
    guide: empty ? 'pictures/hidden' : levelGuide(basis, item),
    file: `${asked} ${basis.date}`,
  };
}

/** That no line ends within. */
const unbroken = (text: string): string => text.replaceAll(' ', '\u00A0');

const nameOf = ({ say }: Words, { item }: Cooperation, level: number): string => {
  const text = item.levels[level - 1];
  return text ? small(say(levelName(text))) : '';
};

function apartInWords({ t, list }: Words, { apart }: Cooperation): string {
  if (apart.length === 0) return t('charts.level.apart-none');
  if (apart.length > mostNamed) return t('charts.level.apart-many', { count: apart.length });
  const pairs = apart.map(([a, b]) => t('charts.level.pair', { a: a.shortName, b: b.shortName }));
  return t('charts.level.apart-list', { list: list(pairs) });
}

export function cooperationGrid(words: Words, model: Cooperation): Grid {
  const { t, number } = words;
  const { item, partners, rows, apart } = model;
  const differs = new Set(apart.flatMap(([a, b]) => [`${a.id} ${b.id}`, `${b.id} ${a.id}`]));
  const level = (said: LevelSaid | null | undefined) =>
    said ? nameOf(words, model, said.level) : t('charts.hidden.cell');
  return {
    partners,
    corner: t('charts.level.reading'),
    hint: t('charts.who.hint'),
    rows: rows.map(({ judge, said }) => ({
      judge,
      cells: said.map((one, column) => {
        const about = partners[column]?.id ?? '';
        return {
          about,
          text: about === judge.id ? '' : one && number(one.level),
          shade: one && (one.level - 1) / (item.levels.length - 1),
          outlined: false,
          marked: differs.has(`${judge.id} ${about}`),
        };
      }),
    })),
    says: (row, column) => {
      const [judge, other] = [partners[row], partners[column]];
      if (!judge || !other || row === column) return [];
      const [said, answer] = [rows[row]?.said[column] ?? null, rows[column]?.said[row]];
      return [
        t('charts.level.says', { judge: judge.name, other: other.name, level: level(said) }),
        t('charts.level.other', { other: other.name, level: level(answer) }),
        ...(said ? levelClaims({ ...said, median: said.level }, item) : []).map((claim) =>
          sentenceOf(words, claim),
        ),
      ];
    },
  };
}
