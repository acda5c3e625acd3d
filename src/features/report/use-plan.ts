import { useMemo } from 'react';
import type { Words } from '#i18n/words.ts';
import type { PartnershipResults } from '#storage/results.ts';
import { partKinds, type PartKind, type ReportChoice } from './make/choice.ts';
import { planReport } from './make/plan-report.ts';
import type { ReportPlan } from './make/plan.ts';

type Planned = {
  /** Null until the words are there, and where nothing is chosen that is there. */
  readonly plan: ReportPlan | null;
  /** The parts of which something can be told; all of them until that is known. */
  readonly held: readonly PartKind[];
  /** What the report names itself. */
  readonly ownTitle: string;
};

/** The report of a choice, in its words. */
export function usePlan(words: Words | null, all: PartnershipResults, choice: ReportChoice): Planned {
  const { assessments, partner } = choice;
  const about = useMemo(
    () => ({ assessments, partner, title: '', intro: '', logo: null }),
    [assessments, partner],
  );
  const held = useMemo(
    () =>
      words
        ? partKinds.filter((kind) => holds(planReport(words, all, { ...about, parts: [kind] })))
        : partKinds,
    [words, all, about],
  );
  const ownTitle = useMemo(
    () => (words && planReport(words, all, { ...about, parts: [] })?.title) ?? '',
    [words, all, about],
  );
  const plan = useMemo(() => words && planReport(words, all, choice), [words, all, choice]);
  return { plan, held, ownTitle };
}

const holds = (plan: ReportPlan | null): boolean => (plan?.sections.length ?? 0) > 0;
