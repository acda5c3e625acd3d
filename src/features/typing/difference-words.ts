import type { Id } from '#domain/ids.ts';
import type { Assessment } from '#domain/responses/assessment.ts';
import type { Partner } from '#domain/responses/partnership.ts';
import { typedSheet, type Cell, type Line } from '#domain/responses/typed-sheet.ts';
import type { Difference } from '#domain/responses/typed-twice.ts';
import type { Words } from '#i18n/words.ts';
import { written } from './box.tsx';
import { captionOf, subjectName, writingName } from './names.ts';
import { rolesOf } from './places.ts';

type Of = {
  readonly assessment: Assessment;
  readonly partners: readonly Partner[];
  readonly own: Id;
};

/** What a difference is about: number, statement, and whom or which stage. */
export function aboutOf(words: Words, one: Difference, of: Of): string {
  const { t } = words;
  if (one.kind === 'writing') return writingName(words, one.writing);
  if (one.kind !== 'cell') return t(one.kind === 'role' ? 'typing.compare.role' : 'answer.pairing.label');
  const { cell } = one;
  const { item, part, subject } = cell;
  const named = item.subject === 'partner' || item.subject === 'pair';
  const more = [
    stageOf(words, cell),
    named ? subjectName(words, subject, of.own, of.partners) : null,
    captionOf(words, part),
  ].filter((text) => text !== null);
  return [`${numberOf(cell, of)}. ${words.say(item.text)}`, ...more].join(' · ');
}

const stageOf = ({ say }: Words, { item, part }: Cell): string | null => {
  const stage =
    item.kind === 'matrix' && typeof part === 'object'
      ? item.stages.find(({ id }) => id === part.stage)
      : undefined;
  return stage ? say(stage.title) : null;
};

function numberOf({ item, questionnaire }: Cell, { assessment, own }: Of): number {
  const lines = typedSheet(assessment, own, true).runs.flatMap((run): readonly Line[] =>
    run.questionnaire.id === questionnaire.id ? run.lines : [],
  );
  return lines.find((line) => line.number !== null && line.item.id === item.id)?.number ?? 0;
}

/** Both typings, as they stand on the form. */
export function sidesOf({ t }: Words, one: Difference, assessment: Assessment): readonly [string, string] {
  const empty = (text: string) => (text === '' ? t('typing.compare.empty') : text);
  if (one.kind === 'cell') {
    const { points } = one.cell;
    return [empty(written(one.first, points)), empty(written(one.second, points))];
  }
  const roles = rolesOf(assessment);
  const nameOf = (text: string) =>
    one.kind === 'role' ? (roles.find(({ id }) => id === text)?.name ?? text) : text;
  return [empty(nameOf(one.first)), empty(nameOf(one.second))];
}
