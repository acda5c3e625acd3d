import { readReleased } from '#domain/privacy/filter.ts';
import { partKinds, type ReportChoice } from '#features/report/make/choice.ts';
import { planReport } from '#features/report/make/plan-report.ts';
import {
  figuresIn,
  type PlannedBlock,
  type PlannedFigure,
  type ReportPlan,
} from '#features/report/make/plan.ts';
import type { MadeUp } from '#features/gallery/made-up.ts';
import type { Words } from '#i18n/words.ts';
import type { PartnershipResults } from '#storage/results.ts';

/** A report of the newest assessment with all its parts, unless told otherwise. */
export function planned(
  words: Words,
  results: PartnershipResults,
  choice: Partial<Omit<ReportChoice, 'language'>> = {},
): ReportPlan {
  const plan = planReport(words, results, {
    assessments: results.assessments.slice(0, 1).map(({ assessment }) => assessment.id),
    partner: null,
    parts: [...partKinds],
    title: '',
    intro: '',
    logo: null,
    ...choice,
  });
  if (!plan) throw new Error('there is something to report');
  return plan;
}

/** The results with other figures at the newest assessment. */
export function edited(all: PartnershipResults, edit: (data: MadeUp) => MadeUp): PartnershipResults {
  const [newest, ...others] = all.assessments;
  if (!newest) throw new Error('there is an assessment');
  const released = newest.released.map((one) => {
    const read = readReleased(edit(one));
    if (!read.ok) throw new Error(read.error.path.join('.'));
    return read.value;
  });
  return { ...all, assessments: [{ ...newest, released }, ...others] };
}

export const blocksIn = ({ sections }: ReportPlan): readonly PlannedBlock[] =>
  sections.flatMap(({ blocks }) => blocks);

/** Those of a kind, by the beginning of their ids. */
export const figuresOf = (plan: ReportPlan, kind: string): PlannedFigure[] =>
  figuresIn(plan).filter(({ id }) => id.startsWith(`${kind}-`));

/** Everything that somebody reads. */
export function textsIn(plan: ReportPlan): string[] {
  const of = (block: PlannedBlock): readonly string[] => {
    switch (block.kind) {
      case 'heading':
      case 'paragraph':
        return [block.text];
      case 'list':
        return block.items;
      case 'quotes':
        return block.texts;
      case 'table':
        return [block.title, ...block.notes];
      case 'figure':
        return [
          block.message,
          block.title,
          block.facts,
          block.ends ?? '',
          ...block.says,
          ...block.notes,
          block.alt,
          block.cite,
        ];
    }
  };
  return [
    plan.title,
    ...plan.facts,
    ...plan.sections.map(({ title }) => title),
    ...blocksIn(plan).flatMap(of),
  ];
}
