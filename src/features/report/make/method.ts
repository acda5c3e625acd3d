import { asksEach, type Assessment } from '#domain/responses/assessment.ts';
import { sourceOf } from './instruments.ts';
import type { PlannedBlock } from './plan.ts';
import { list, paragraph, under } from './text.ts';
import type { Meeting, Told } from './told.ts';

/** How it was asked, how figures are read, what they can and cannot show, by whom the questionnaires are. */
export function methodPart(told: Told): PlannedBlock[] {
  const { words, meetings } = told;
  const { t } = words;
  const asked = meetings.some(({ own }) => own.assessment.parts.some(asksEach));
  return [
    ...under(
      2,
      t('report.method.asked'),
      meetings.flatMap((meeting) => howAsked(told, meeting)),
    ),
    ...(asked ? under(2, t('report.method.reading'), list(reading(told))) : []),
    ...(asked ? under(2, t('report.method.limits'), list(limits(told))) : []),
    ...under(2, t('report.method.sources'), list(sources(told))),
    paragraph(t('report.method.laws')),
  ];
}

function howAsked({ words, meetings }: Told, { own: { assessment } }: Meeting): PlannedBlock[] {
  const { t, date } = words;
  const { parts, mode, k, weighting, reference, title } = assessment;
  const each = parts.some(asksEach)
    ? [
        t(`report.method.${mode}`, { k }),
        t(`report.method.${reference}`),
        t(`charts.claim.voices-${weighting}`),
      ]
    : [];
  const said = [
    ...(meetings.length > 1 ? [`${title}, ${date(assessment.date)}.`] : []),
    ...each,
    ...others(assessment).map((how) =>
      t(parts.some(asksEach) ? `report.method.${how}` : `report.asked.${how}`),
    ),
  ];
  return [paragraph(said.join(' '))];
}

/** How else than one by one it was asked. */
const others = ({ parts }: Assessment): ('hands' | 'joint')[] => [
  ...(parts.some(({ hands }) => hands) ? (['hands'] as const) : []),
  ...(parts.some(({ questionnaire }) => questionnaire.joint) ? (['joint'] as const) : []),
];

function reading({ words: { t } }: Told): string[] {
  return [
    t('report.method.score'),
    t('report.method.interval'),
    t('report.method.self'),
    t('report.method.change'),
  ];
}

function limits({ words, meetings }: Told): string[] {
  const { t } = words;
  const ks = meetings.flatMap(({ own: { assessment } }) =>
    assessment.mode === 'anonymous' ? assessment.k : [],
  );
  const hidden = ks.length > 0 ? [t('report.method.hidden', { k: Math.max(...ks) })] : [];
  return [...hidden, t('report.method.people'), t('report.method.cause'), t('report.method.ranking')];
}

/** Of each questionnaire, in their order; one that was asked several times stands once. */
function sources({ words, meetings }: Told): string[] {
  const { t, say } = words;
  const told = meetings.flatMap(({ own: { assessment } }) =>
    assessment.parts.flatMap(({ questionnaire: { title, sources: all } }) =>
      all.length === 0
        ? []
        : t('report.method.source', { title: say(title), list: all.map(sourceOf).join('; ') }),
    ),
  );
  return [...new Set(told)];
}
