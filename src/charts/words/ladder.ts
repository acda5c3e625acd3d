import type { Words } from '#i18n/words.ts';
import { levelClaims } from '#charts/claims/levels.ts';
import { sentenceOf } from '#charts/claims/sentences.ts';
import type { Basis } from '#charts/model/basis.ts';
import type { Ladder } from '#charts/model/ladder.ts';
import type { Frame, LegendEntry } from './frame.ts';
import { levelGuide } from './level-guide.ts';
import { meaning } from './meaning.ts';
import { allHidden, facts, sentences, source } from './phrases.ts';
import { seenTitle } from './seen.ts';
import { tableOf } from './table.ts';

export function ladderFrame(words: Words, basis: Basis, model: Ladder): Frame {
  const { t, say } = words;
  const { seen, item, rungs, shown } = model;
  const title = seenTitle(words, basis, seen, unstopped(say(item.text)));
  const notes = notesOf(words, basis, model);
  const counted = rungs.flatMap(({ name, now, wished }) =>
    now === null ? [] : t('charts.ladder.rung', { level: say(name), now, wished: wished ?? 0 }),
  );
  return {
    title,
    facts: facts(words, basis, shown && { n: [shown.n, shown.n], judges: [1, 1] }),
    ends: null,
    legend: shown ? legend(words, model) : [],
    notes,
    source: source(words, basis, false, 'respondent'),
    partnership: basis.partnership,
    alt: sentences([title, ...counted, ...notes]),
    table: tableOf(
      rungs.map((rung) => Object.assign({ id: String(rung.level) }, rung)),
      [
        { id: 'level', label: t('charts.ladder.level'), value: ({ name }) => say(name) },
        {
          id: 'now',
          label: t('charts.ladder.now'),
          number: true,
          plotted: { kind: 'now' },
          value: ({ now }) => now,
        },
        {
          id: 'wished',
          label: t('charts.ladder.wished'),
          number: true,
          plotted: { kind: 'wished' },
          value: ({ wished }) => wished,
        },
        {
          id: 'middle',
          label: t('charts.ladder.middle'),
          value: ({ level }) => t(level === shown?.median ? 'charts.table.yes' : 'charts.table.no'),
        },
        {
          id: 'towards',
          label: t('charts.ladder.towards'),
          value: ({ level }) => t(level === model.towards ? 'charts.table.yes' : 'charts.table.no'),
        },
      ],
      { kind: 'bars', axis: 'counts' },
    ),
    meanings: shown ? [meaning(words, item.id, title, levelClaims(shown, item))] : [],
    guide: shown ? levelGuide(basis, item) : 'pictures/hidden',
    file: `${title} ${basis.date}`,
  };
}

/** A title has no full stop. */
export const unstopped = (text: string): string => (text.endsWith('.') ? text.slice(0, -1) : text);

/** P2: from so many on the single answers may be told. */
export const fewestForCounts = 5;

function notesOf(words: Words, basis: Basis, { item, shown }: Ladder): string[] {
  if (!shown) return [allHidden(words, basis)];
  const { counts, ...middle } = shown;
  const passed = counts?.cannotJudge ?? 0;
  return [
    ...levelClaims(middle, item).map((claim) => sentenceOf(words, claim)),
    ...(counts ? [] : [words.t('charts.items.no-counts', { least: fewestForCounts })]),
    ...(passed > 0 ? [words.t('charts.stacks.cannot-judge', { count: passed })] : []),
  ];
}

function legend({ t }: Words, { shown, towards }: Ladder): LegendEntry[] {
  const bars: LegendEntry[] = [
    { label: t('charts.ladder.now'), sign: { kind: 'now' } },
    { label: t('charts.ladder.wished'), sign: { kind: 'wished' } },
  ];
  return [
    ...(shown?.counts ? bars : []),
    { label: t('charts.ladder.middle'), sign: { kind: 'middle' } },
    ...(towards === null ? [] : [{ label: t('charts.ladder.towards'), sign: { kind: 'step' } as const }]),
  ];
}
