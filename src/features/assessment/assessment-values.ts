import * as z from 'zod/mini';
import { Expected, Mode, smallestK, Weighting } from '#domain/responses/assessment.ts';
import { fewestRoles, mostRoles } from '#domain/responses/cut.ts';
import { Name } from '#domain/responses/partnership.ts';
import { PlainDate } from '#domain/responses/plain-date.ts';

const told = (longest: number) => z.string().check(z.regex(/\S/, 'empty'), z.maxLength(longest, 'too-long'));

/** P6: what answers are compared by; the groups follow from it in cut-of.ts. */
export const CutChoice = z.enum(['none', 'sector', 'partner', 'role']);
export type CutChoice = z.infer<typeof CutChoice>;

const numberOfPeople = z.extend(Expected, {
  people: z.int('people').check(z.gte(0, 'people'), z.lte(999, 'people')),
});

/** What the form of a new assessment holds; issues carry codes that `form.error.*` puts into words. */
export const AssessmentValues = z
  .strictObject({
    title: Name,
    date: z.string().check(z.refine((day) => PlainDate.safeParse(day).success, 'no-date')),
    /** `questionnaire:form`, see library.ts. */
    parts: z.array(z.string()).check(
      z.minLength(1, 'no-questionnaire'),
      z.refine((chosen) => isOneForm(chosen), 'two-forms'),
    ),
    expected: z.array(numberOfPeople),
    mode: Mode,
    k: z.int('whole-number').check(z.gte(smallestK, 'small-k'), z.lte(20, 'large-k')),
    weighting: Weighting,
    cut: CutChoice,
    /** Names only; used where the cut is by role. */
    roles: z
      .array(z.strictObject({ name: z.string() }))
      .check(z.minLength(fewestRoles), z.maxLength(mostRoles)),
    reference: z.enum(['last-meeting', 'last-three-months']),
    keeperName: Name,
    purpose: told(300),
    until: told(100),
  })
  .check(({ value, issues }) => {
    if (value.cut === 'role') issues.push(...roleIssues(value));
  });
export type AssessmentValues = z.infer<typeof AssessmentValues>;

/** With as many partners that answer as what is asked needs, see who-answers.ts. */
export const answeredBy = (fewest: number) =>
  AssessmentValues.check(({ value: { expected }, issues }) => {
    if (expected.filter(({ people }) => people > 0).length >= fewest) return;
    const message = fewest === 1 ? 'somebody-answers' : 'two-partners-answer';
    issues.push({ code: 'custom', input: expected, path: ['expected'], message });
  });

/** Two forms of one questionnaire would ask the same items twice. */
function isOneForm(chosen: readonly string[]): boolean {
  const questionnaires = chosen.map((choice) => choice.split(':')[0]);
  return new Set(questionnaires).size === questionnaires.length;
}

/** Each role has a name of its own, whatever its letters' size. */
const roleIssues = (values: { readonly roles: readonly { readonly name: string }[] }) =>
  values.roles.flatMap(({ name }, index) => {
    const read = Name.safeParse(name);
    const same = (other: { readonly name: string }) => plain(other.name) === plain(name);
    const code = read.success
      ? values.roles.findIndex(same) < index && 'same-role'
      : read.error.issues[0]?.message;
    return code
      ? { code: 'custom' as const, input: name, path: ['roles', index, 'name'], message: code }
      : [];
  });

const plain = (name: string) => name.trim().toLowerCase().replaceAll(/\s+/g, ' ');
