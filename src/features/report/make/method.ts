import { judgesPartners } from '#charts/model/asks.ts';
import { basesUpTo } from '#charts/model/bases.ts';
import { asksEach, type Part } from '#domain/responses/assessment.ts';
import { sourceOf } from './instruments.ts';
import type { PlannedBlock } from './plan.ts';
import { list, paragraph, under } from './text.ts';
import type { Meeting, Told } from './told.ts';

/** How it was asked, how figures are read, what they can and cannot show, by whom the questionnaires are. */
export function methodPart(told: Told): PlannedBlock[] {
  const { words, meetings } = told;
  const { t } = words;
  const asked = meetings.some((meeting) => partsOf(told, meeting).some(asksEach));
  return [
    ...under(
      2,
      t('report.method.asked'),
      meetings.flatMap((meeting) => howAsked(told, meeting)),
    ),
    ...(asked ? under(2, t('report.method.reading'), list(reading(told))) : []),
    ...(asked ? under(2, t('report.method.limits'), list(limits(told))) : []),
    ...under(2, t('report.method.sources'), list(sources(told))),
    paragraph([t('report.method.laws'), ...(asked ? [t('report.method.laws-figures')] : [])].join(' ')),
  ];
}

/** The questionnaires that the report tells of: of one partner those that ask about partners, where there are such. */
function partsOf({ partner }: Told, { own, bases }: Meeting): readonly Part[] {
  const { parts } = own.assessment;
  const about = bases.filter(judgesPartners).map(({ questionnaire }) => questionnaire.id);
  return partner && about.length > 0
    ? parts.filter(({ questionnaire }) => about.includes(questionnaire.id))
    : parts;
}

function howAsked(told: Told, meeting: Meeting): PlannedBlock[] {
  const { words, meetings } = told;
  const { t, date } = words;
  const { assessment } = meeting.own;
  const { mode, weighting, reference, title } = assessment;
  const parts = partsOf(told, meeting);
  const each = parts.some(asksEach)
    ? [t(`report.method.${mode}`), t(`report.method.${reference}`), t(`charts.claim.voices-${weighting}`)]
    : [];
  const said = [
    ...(meetings.length > 1 ? [`${title}, ${date(assessment.date)}.`] : []),
    ...each,
    ...others(parts).map((how) => t(parts.some(asksEach) ? `report.method.${how}` : `report.asked.${how}`)),
  ];
  return [paragraph(said.join(' '))];
}

/** How else than one by one it was asked. */
const others = (parts: readonly Part[]): ('hands' | 'joint')[] => [
  ...(parts.some(({ hands }) => hands) ? (['hands'] as const) : []),
  ...(parts.some(({ questionnaire }) => questionnaire.joint) ? (['joint'] as const) : []),
];

function reading(told: Told): string[] {
  const { t } = told.words;
  return [
    t('report.method.score'),
    t('report.method.interval'),
    t('report.method.band'),
    ...(isJudged(told) ? [t('report.method.self')] : []),
    ...(isCompared(told) ? [t('report.method.change')] : []),
    t('report.method.rounded'),
  ];
}

function limits(told: Told): string[] {
  const { words, meetings, partner } = told;
  const { t } = words;
  const ks = meetings.flatMap(({ own: { assessment } }) =>
    assessment.mode === 'anonymous' ? assessment.k : [],
  );
  return [
    ...(ks.length > 0 ? [t('report.method.hidden', { k: Math.max(...ks) })] : []),
    t('report.method.people'),
    t('report.method.cause'),
    ...(isCompared(told) ? [t('report.method.unchanged')] : []),
    ...(isJudged(told) && !partner ? [t('report.method.ranking')] : []),
  ];
}

const isJudged = ({ meetings }: Told): boolean =>
  meetings.some(({ bases }) => bases.some((basis) => judgesPartners(basis)));

/** Whether anything was asked before, or once more after the talk. */
const isCompared = ({ all, meetings }: Told): boolean =>
  meetings.some(
    ({ bases, shifts }) => shifts.length > 0 || bases.some((basis) => basesUpTo(all, basis).length > 1),
  );

/** Of each questionnaire, in their order; one that was asked several times stands once. */
function sources(told: Told): string[] {
  const { words, meetings } = told;
  const { t, say } = words;
  const lines = meetings.flatMap((meeting) =>
    partsOf(told, meeting).flatMap(({ questionnaire: { title, sources: all } }) =>
      all.length === 0
        ? []
        : t('report.method.source', { title: say(title), list: all.map(sourceOf).join('; ') }),
    ),
  );
  return [...new Set(lines)];
}
