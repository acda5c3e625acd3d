import { isOpen, asksEach, type Part } from '#domain/responses/assessment.ts';
import { settledOf } from '#domain/responses/joint.ts';
import { countedOf } from '#domain/responses/show-of-hands.ts';
import { formItems } from '#domain/responses/sitting.ts';
import { aboutPartner } from '#domain/responses/subject.ts';
import { found } from './found.ts';
import { mostProfiles } from './instruments.ts';
import type { PlannedBlock } from './plan.ts';
import { gatesMet, settled } from './settled.ts';
import { nextSteps } from './next-steps.ts';
import { list, paragraph, under } from './text.ts';
import type { Meeting, Told } from './told.ts';

/** Who, when, how many, in which mode; then the few things found, each in a sentence that its figure carries. */
export function summaryPart(told: Told, meeting: Meeting): PlannedBlock[] {
  const { words, partner } = told;
  const { t } = words;
  const { assessment } = meeting.own;
  const findings = found(told, meeting);
  const gates = partner ? [] : gatesMet(words, meeting);
  const steps = partner ? [] : settled(words, meeting);
  const isHidden = findings.length + gates.length === 0 && !isAnyShown(told, meeting);
  const isAsked = assessment.parts.some((part) => asksEach(part) && (!partner || asksOfPartners(part)));
  const { mode, k, weighting } = assessment;
  const isScored = findings.length > 0;
  return [
    paragraph(
      [
        whoTookPart(told, meeting),
        ...(isAsked ? [howMany(told, meeting)] : partner ? [t('report.summary.not-asked')] : []),
        ...(isScored ? [t(`charts.claim.voices-${weighting}`), t('report.summary.scale')] : []),
        ...(partner ? [] : inTheOpen(told, meeting)),
      ].join(' '),
    ),
    ...(isOpen(assessment) ? [paragraph(t('summary.open.text'))] : []),
    ...(isHidden && isAsked ? [paragraph(t(`charts.hidden.all-${mode}`, { k }))] : findings),
    ...under(2, t('report.found.settled'), list([...gates, ...steps])),
    ...nextSteps(told, meeting, isScored || gates.length + steps.length > 0),
  ];
}

/** Levels and what people say of themselves are no findings, but they stand in the report. */
const isAnyShown = ({ partner }: Told, { bases }: Meeting): boolean =>
  bases
    .flatMap(({ released: { cells, ladders } }) => [...Object.keys(cells), ...Object.keys(ladders)])
    .some((key) => !partner || key.startsWith(`${aboutPartner(partner.id)}|`));

const asksOfPartners = (part: Part): boolean => formItems(part).some(({ subject }) => subject === 'partner');

/** How much was counted by hands and agreed on together. */
function inTheOpen({ words: { t } }: Told, { own: { assessment, joints, tallies } }: Meeting): string[] {
  const hands = countedOf(assessment, tallies);
  const joint = settledOf(assessment.parts, joints);
  return [
    ...(hands.of > 0 ? [t('report.summary.hands', { n: hands.counted, of: hands.of })] : []),
    ...(joint.of > 0 ? [t('report.summary.joint', { n: joint.settled, of: joint.of })] : []),
  ];
}

/** Of many partners how many they are. */
function whoTookPart({ words, all, partner }: Told, { own: { assessment } }: Meeting): string {
  const { t, date } = words;
  const names = assessment.expected.flatMap(
    (one) => all.partners.find(({ id }) => id === one.partner)?.name ?? [],
  );
  const when = { date: date(assessment.date), partnership: all.partnership.name };
  if (partner) return t('report.summary.partner', { ...when, name: partner.name });
  return names.length > mostProfiles
    ? t('report.summary.many', { ...when, count: names.length })
    : t('report.summary.partners', { ...when, list: words.list(names) });
}

/** How many answered is told with every figure; of how many, when all are expected (P7: never by partner). */
function howMany({ words }: Told, { own: { assessment, released } }: Meeting): string {
  const { t, number } = words;
  const answered = Math.max(0, ...released.map(({ respondents }) => respondents));
  const expected = assessment.expected.reduce((sum, { people }) => sum + people, 0);
  const mode = t(`report.summary.${assessment.mode}`, { k: assessment.k });
  if (answered === 0) return mode;
  const people =
    expected >= answered
      ? t('report.summary.of', { count: answered, n: number(answered), of: number(expected) })
      : t('report.summary.people', { count: answered, n: number(answered) });
  return `${people} ${mode}`;
}
