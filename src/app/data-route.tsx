import type { Id } from '#domain/ids.ts';
import DataRoute from '#features/data/data-route.tsx';
import type { FiguresOf } from '#features/data/figures.ts';

/** The charts of a whole report: those of the archive are the same. */
const figuresOf: FiguresOf = async (words, all, assessments) => {
  const { planReport } = await import('#features/report/make/plan-report.ts');
  const { figuresIn } = await import('#features/report/make/plan.ts');
  const { partKinds } = await import('#features/report/make/choice.ts');
  const whole = { partner: null, parts: [...partKinds], title: '', intro: '', logo: null };
  const plan = planReport(words, all, { ...whole, assessments: [...assessments] });
  return plan === null ? [] : figuresIn(plan);
};

/** `#/p/:partnership/data` */
export default function DataRouteWithFigures({ partnership }: { readonly partnership: Id }) {
  return <DataRoute partnership={partnership} figuresOf={figuresOf} />;
}
