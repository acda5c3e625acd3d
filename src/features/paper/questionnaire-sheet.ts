import { publish } from '#domain/questionnaire/publish.ts';
import type { Questionnaire } from '#domain/questionnaire/questionnaire.ts';
import type { SubjectKind } from '#domain/questionnaire/item.ts';
import { formTitle } from '#domain/questionnaire/forms.ts';
import { formItems } from '#domain/responses/sitting.ts';
import { allBlocks } from './assessment-sheets.ts';
import type { About, Block } from './block.ts';
import { codesFrom } from './codes-from.ts';
import type { Sheet } from './sheet.ts';

type Wanted = {
  readonly form: string;
  readonly copies: number;
  readonly from: number;
  readonly comments: boolean;
};

/** As many others as anybody judges (R4). */
const letters = ['A', 'B', 'C', 'D', 'E'];

const lettered: readonly About[] = letters.map((letter) => ({ key: letter, said: () => letter, own: false }));
const own: About = { key: 'own', said: ({ t }) => t('paper.sheet.ours'), own: true };

const aboutOf: Readonly<Record<SubjectKind, readonly About[]>> = {
  partner: [...lettered, own],
  pair: letters.map((name) => ({
    key: `pair ${name}`,
    said: ({ t }) => t('answer.row.pair', { name }),
    own: false,
  })),
  partnership: [],
  self: [],
};

/** A questionnaire by itself: date and names are written in. */
export function questionnaireSheet(questionnaire: Questionnaire, wanted: Wanted): Sheet {
  const { form, copies, from, comments } = wanted;
  const joint = questionnaire.joint ?? false;
  const named = formItems({ questionnaire, form }).some(
    ({ subject }) => subject === 'partner' || subject === 'pair',
  );
  const title = formTitle(questionnaire, form);
  const opening: Block = {
    kind: 'opening',
    key: 'opening',
    head: null,
    keep: false,
    title: ({ say }) => (title ? `${say(questionnaire.title)} · ${say(title)}` : say(questionnaire.title)),
    date: null,
    speaker: joint ? ({ t }) => t('paper.sheet.everybody') : null,
    lead: joint
      ? [({ t }) => t('paper.sheet.together'), ({ t }) => t('together.lead-proof')]
      : [({ say }) => say(questionnaire.purpose)],
    promises: [],
    roles: [],
    pairing: false,
    unnamed: named ? letters : [],
  };
  const parts = [{ part: { questionnaire, form }, aboutOf: (subject: SubjectKind) => aboutOf[subject] }];
  const { id } = publish(questionnaire);
  return {
    key: 'questionnaire',
    running: '',
    blocks: [opening, ...allBlocks(parts, comments && !joint)],
    codes: codesFrom({ questionnaire: id, form }, { from, copies }, { place: 0, all: false }),
  };
}
