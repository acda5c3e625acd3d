import type { Words } from '#i18n/words.ts';
import type { Basis } from '#charts/model/basis.ts';
import type { OwnLevelRow, OwnLevels } from '#charts/model/own-levels.ts';
import type { Frame, LegendEntry } from './frame.ts';
import { unstopped } from './ladder.ts';
import { levelGuide } from './level-guide.ts';
import { facts, sentences, small, source } from './phrases.ts';
import { tableOf } from './table.ts';

export function ownLevelsFrame(words: Words, basis: Basis, model: OwnLevels): Frame {
  const { t, say, number } = words;
  const { item, levels, rows } = model;
  const title = t('charts.bars.own', { title: unstopped(say(item.text)) });
  return {
    title,
    facts: facts(words, basis, null),
    ends: levels
      .map((level, place) => t('charts.level.scale', { number: number(place + 1), level: small(say(level)) }))
      .map((text) => text.replaceAll(' ', '\u00A0'))
      .join('\u00A0· '),
    legend: legend(words, model),
    notes: [],
    source: source(words, basis, true),
    partnership: basis.partnership,
    alt: sentences([
      title,
      ...rows.map((row) => `${rowTitle(words, model, row)}: ${chosenOf(words, model, row)}`),
    ]),
    table: tableOf(rows, [
      { id: 'row', label: t('charts.table.figure'), value: (row) => rowTitle(words, model, row) },
      { id: 'now', label: t('charts.ladder.now'), value: ({ now }) => nameOf(words, model, now) },
      ...(item.kind === 'ladder'
        ? [
            {
              id: 'wished',
              label: t('charts.ladder.wished'),
              value: ({ wished }: OwnLevelRow) => nameOf(words, model, wished),
            },
          ]
        : []),
    ]),
    meanings: [],
    guide: levelGuide(basis, item),
    file: `${title} ${basis.date}`,
  };
}

/** Of whom, and of which stage; where neither is named it is the partnership, or oneself. */
export function rowTitle({ t, say }: Words, { item }: OwnLevels, { who, stage }: OwnLevelRow): string {
  const named = [who?.name, stage && say(stage)].filter(Boolean);
  if (named.length > 0) return named.join(' · ');
  return t(item.subject === 'self' ? 'answer.row.self' : 'answer.row.partnership');
}

const nameOf = ({ say }: Words, { levels }: OwnLevels, level: number | null): string | null => {
  const name = level === null ? undefined : levels[level - 1];
  return name ? say(name) : null;
};

/** `Koordinasi → Kerja sama`, `Koordinasi`, or `–`. */
export function chosenOf(words: Words, model: OwnLevels, { now, wished }: OwnLevelRow): string {
  const [here, there] = [nameOf(words, model, now), nameOf(words, model, wished)];
  return here && there ? words.t('question.ladder.chosen', { now: here, wished: there }) : (here ?? '–');
}

function legend({ t }: Words, { rows, aim }: OwnLevels): LegendEntry[] {
  const wish: LegendEntry = { label: t('charts.ladder.wished'), sign: { kind: 'step' } };
  return [
    { label: t('charts.ladder.now'), sign: { kind: 'middle' } },
    ...(rows.some(({ wished }) => wished !== null) ? [wish] : []),
    ...(aim === null ? [] : [{ label: t('charts.stages.aim'), sign: { kind: 'aim' } as const }]),
  ];
}
