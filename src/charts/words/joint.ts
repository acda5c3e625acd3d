import type { Words } from '#i18n/words.ts';
import { formTitle } from '#domain/questionnaire/forms.ts';
import { settledOf } from '#domain/responses/joint.ts';
import type { JointBasis } from '#charts/model/joint-basis.ts';
import type { Frame } from './frame.ts';
import { day, small } from './phrases.ts';

type Around = Pick<Frame, 'facts' | 'ends' | 'legend' | 'source' | 'partnership'>;

/** What stands around each figure of joint answers: of how many things all agreed, and when; nobody is counted (S8). */
export function aroundJoint(words: Words, basis: JointBasis): Around {
  const { questionnaire, form, joints, date, partnership } = basis;
  const agreed = settledOf([{ questionnaire, form }], joints);
  const title = words.say(questionnaire.title);
  const named = formTitle(questionnaire, form);
  return {
    facts: [words.t('charts.joint.settled', agreed), day(words, date)].join(' · '),
    ends: null,
    legend: [],
    source: words.t('charts.joint.source', {
      questionnaire: named ? `${title} ${small(words.say(named))}` : title,
      version: String(questionnaire.version),
    }),
    partnership,
  };
}
