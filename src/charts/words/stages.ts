import { levelName } from '#domain/questionnaire/level-name.ts';
import type { Words } from '#i18n/words.ts';
import { levelClaims } from '#charts/claims/levels.ts';
import { titleOf } from '#charts/claims/said.ts';
import type { Basis } from '#charts/model/basis.ts';
import type { StageRow, Stages } from '#charts/model/stages.ts';
import type { Frame, LegendEntry } from './frame.ts';
import { fewestForCounts, unstopped } from './ladder.ts';
import { levelGuide } from './level-guide.ts';
import { meaning } from './meaning.ts';
import { allHidden, facts, hidden, sentences, small, source } from './phrases.ts';
import { tableOf, type Column } from './table.ts';

export function stagesFrame(words: Words, basis: Basis, model: Stages): Frame {
  const { t, say } = words;
  const { item, rows } = model;
  const title = unstopped(say(item.text));
  const shown = rows.filter((row) => row.shown);
  const notes = notesOf(words, basis, model);
  return {
    title,
    facts: facts(words, basis, countsOf(shown)),
    ends: rows.some(({ shares }) => shares) ? t('charts.stages.scale') : null,
    legend: shown.length > 0 ? legend(words, model) : [],
    notes,
    source: source(words, basis, false, 'respondent'),
    partnership: basis.partnership,
    alt: sentences([title, ...shown.map((row) => inWords(words, model, row)), ...notes]),
    table: tableOf(rows, columns(words, model)),
    meanings: rows
      .map((row) =>
        meaning(words, row.id, titleOf(words, row.title), row.shown ? levelClaims(row.shown, item) : []),
      )
      .filter((one) => one.sentences.length > 0),
    guide: shown.length > 0 ? levelGuide(basis, item) : 'pictures/hidden',
    file: `${title} ${basis.date}`,
  };
}

/** The level in the middle of a stage, null where it may not be told. */
const middleOf = (words: Words, { levels }: Stages, { shown }: StageRow): string | null => {
  const name = shown && levels[shown.median - 1];
  return name ? words.say(name) : null;
};

function countsOf(shown: readonly StageRow[]) {
  const ns = shown.flatMap((row) => row.shown?.n ?? []);
  return ns.length === 0 ? null : { n: [Math.min(...ns), Math.max(...ns)] as const, judges: [1, 1] as const };
}

function inWords(words: Words, model: Stages, row: StageRow): string {
  const { t, say } = words;
  const middle = middleOf(words, model, row) ?? '';
  const shares = (row.shares ?? []).flatMap((share, place) => {
    const level = model.levels[place];
    return level && share > 0 ? t('charts.stages.share', { level: say(level), share: percent(share) }) : [];
  });
  return [t('charts.stages.middle', { stage: say(row.title), level: small(middle) }), ...shares].join(', ');
}

/** Whole percent. */
export const percent = (share: number): number => Math.round(share * 100);

/** Which stages are below the aim; beyond it is not better, and said as such (S6). */
function notesOf(words: Words, basis: Basis, { item, rows }: Stages): string[] {
  const { t, say, list } = words;
  const aim = item.levels[item.aim - 1];
  const at = (where: StageRow['against']) =>
    rows.filter(({ against }) => against === where).map(({ title }) => say(title));
  const shown = rows.filter((row) => row.shown);
  if (shown.length === 0 || !aim) return [allHidden(words, basis)];
  const names = { aim: small(say(levelName(aim))) };
  const [below, above] = [at('below'), at('above')];
  const missing = rows.filter((row) => !row.shown).map(({ title }) => say(title));
  return [
    ...(below.length > 0 ? [t('charts.stages.below', { ...names, list: list(below) })] : []),
    ...(at('at').length === rows.length ? [t('charts.stages.at', names)] : []),
    ...(above.length > 0 ? [t('charts.stages.above', { ...names, list: list(above) })] : []),
    ...(shown.some(({ shares }) => !shares) ? [t('charts.items.no-counts', { least: fewestForCounts })] : []),
    ...hidden(words, basis, missing),
  ];
}

function columns(words: Words, model: Stages): Column<StageRow>[] {
  const { t, say } = words;
  return [
    { id: 'stage', label: t('charts.stages.stage'), value: ({ title }) => say(title) },
    ...model.levels.map((level, place) => ({
      id: String(place + 1),
      label: say(level),
      number: true,
      value: ({ shown }: StageRow) => shown?.counts?.now[place] ?? null,
    })),
    {
      id: 'cannot-judge',
      label: t('charts.gates.cannot-judge'),
      number: true,
      value: ({ shown }) => shown?.counts?.cannotJudge ?? null,
    },
    { id: 'n', label: t('charts.table.n'), number: true, value: ({ shown }) => shown?.n ?? null },
    { id: 'middle', label: t('charts.ladder.middle'), value: (row) => middleOf(words, model, row) },
  ];
}

function legend({ t }: Words, { rows }: Stages): LegendEntry[] {
  const shade: LegendEntry = { label: t('charts.stages.shade'), sign: { kind: 'shade' } };
  return [
    ...(rows.some(({ shares }) => shares) ? [shade] : []),
    { label: t('charts.ladder.middle'), sign: { kind: 'middle' } },
    { label: t('charts.stages.aim'), sign: { kind: 'aim' } },
  ];
}
