import type { Assessment } from '#domain/responses/assessment.ts';
import type { Key, Words } from '#i18n/words.ts';
import { minutesAnItem, type StepId } from './plan.ts';

const notes: Partial<Record<StepId, Key>> = {
  install: 'kit.note.install',
  copy: 'kit.note.copy',
  print: 'kit.note.print',
  charge: 'kit.note.charge',
  room: 'kit.note.room',
  rehearse: 'kit.note.rehearse',
  count: 'kit.note.count',
  paper: 'kit.note.paper',
  items: 'kit.note.items',
  summary: 'kit.note.summary',
  again: 'kit.note.again',
};

const said: Partial<Record<StepId, Key>> = {
  welcome: 'kit.say.welcome',
  carried: 'kit.say.carried',
  passed: 'kit.say.passed',
  phones: 'kit.say.phones',
  paper: 'kit.say.paper',
  consensus: 'kit.say.consensus',
  hands: 'kit.say.hands',
  together: 'kit.say.together',
  shut: 'kit.say.shut',
  own: 'kit.say.own',
  strong: 'kit.say.strong',
  items: 'kit.say.items',
  actions: 'kit.say.actions',
  thanks: 'kit.say.thanks',
};

type StepWords = {
  readonly title: string;
  /** For the facilitator alone; null: nothing besides. */
  readonly note: string | null;
  /** To be read out as it stands; null: nothing. */
  readonly said: string | null;
};

type Promised = Pick<Assessment, 'mode' | 'keeper'>;

/** What a step is called, what helps with it, and what is said to all. */
export function stepWords({ t }: Words, id: StepId, assessment: Promised | null): StepWords {
  const note = notes[id];
  const aloud = said[id];
  return {
    title: t(`kit.step.${id}`),
    note: note ? t(note, { minutes: minutesAnItem }) : null,
    said: id === 'promise' ? promise(t, assessment) : aloud ? t(aloud, { action: t('join.action') }) : null,
  };
}

const promise = (t: Words['t'], assessment: Promised | null): string =>
  assessment
    ? t(`kit.say.promise-${assessment.mode}`, { keeper: assessment.keeper.name })
    : t('kit.say.promise-general');
