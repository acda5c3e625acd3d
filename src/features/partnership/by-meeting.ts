import type { Assessment } from '#domain/responses/assessment.ts';

type Listed = { readonly assessment: Assessment; readonly under: boolean };

/** Each second vote right below its first one, else all in the order they come in; one whose first is not here by itself. */
export function byMeeting(assessments: readonly Assessment[]): Listed[] {
  const firsts = new Set(assessments.flatMap(({ id, again }) => (again ? [] : id)));
  const [seconds, others] = [true, false].map((wanted) =>
    assessments.filter(({ again }) => (again !== undefined && firsts.has(again.of)) === wanted),
  );
  return (others ?? []).flatMap((assessment): Listed[] => {
    const below = (seconds ?? []).filter(({ again }) => again?.of === assessment.id);
    return [{ assessment, under: false }].concat(below.map((one) => ({ assessment: one, under: true })));
  });
}
