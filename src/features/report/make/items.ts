import { drawItems } from '#charts/items.tsx';
import type { Basis } from '#charts/model/basis.ts';
import { disputed } from '#charts/model/disputed.ts';
import { itemsAbouts } from '#charts/model/items-abouts.ts';
import { itemsAbout, kindAbout, type ItemsAbout } from '#charts/model/items.ts';
import { aboutInWords } from '#charts/words/items.ts';
import { drawStacks } from '#charts/stacks.tsx';
import type { Text } from '#domain/questionnaire/text.ts';
import type { ItemName } from '#domain/responses/item-name.ts';
import type { Words } from '#i18n/words.ts';
import { figureOf } from './figure.ts';
import type { PlannedBlock } from './plan.ts';
import { shiftFigures } from './shifts.ts';
import { paragraph, under } from './text.ts';
import type { Meeting, Told } from './told.ts';

/** What people differ on most, with its counts and what was said; what changed after the talk; then every item. */
export function itemsPart(told: Told, meeting: Meeting): PlannedBlock[] {
  const { words, partner } = told;
  const rated = meeting.bases.flatMap((basis) =>
    aboutsIn(basis, partner?.id ?? null).flatMap((about) => {
      const title = aboutInWords(words, basis, about, basis.questionnaire.title);
      return under(2, title, [...agenda(told, meeting, basis, about), ...every(told, basis, about)]);
    }),
  );
  return [...rated, ...(partner ? [] : shiftFigures(words, meeting))];
}

/** Of one partner what is said about it; else all partners together, the partnership, and each about oneself. */
const aboutsIn = (basis: Basis, partner: string | null): ItemsAbout[] =>
  itemsAbouts(basis).filter((about) =>
    partner === null ? !basis.partners.some(({ id }) => id === about) : about === partner,
  );

function agenda({ words }: Told, { own }: Meeting, basis: Basis, about: ItemsAbout): PlannedBlock[] {
  const { t } = words;
  const stacks = disputed(basis, about).flatMap(({ row, prompt }) =>
    figureOf(words, { id: 'answers', draw: drawStacks(basis, about, row.id) }).concat(
      talkAbout(words, own.notes, { questionnaire: basis.questionnaire.id, item: row.id }, prompt),
    ),
  );
  return under(
    3,
    t('results.items.agenda'),
    stacks.length > 0 ? [paragraph(t('report.items.agenda')), ...stacks] : [],
  );
}

/** What was said when all talked about it, and the question that opens the talk. */
function talkAbout(
  { t, say }: Words,
  notes: Meeting['own']['notes'],
  { questionnaire, item }: Pick<ItemName, 'questionnaire' | 'item'>,
  prompt: Text | null,
): PlannedBlock[] {
  const note = notes.find((one) => one.questionnaire === questionnaire && one.item === item);
  const said = note?.text.trim() ?? '';
  return [
    ...(said === '' ? [] : [paragraph(t('report.items.said', { text: said }))]),
    ...(prompt ? [paragraph(t('report.items.prompt', { text: say(prompt) }))] : []),
  ];
}

/** By dimension, so that a figure fits on a page; what may not be shown of all of them is said once (P4). */
function every({ words }: Told, basis: Basis, about: ItemsAbout): PlannedBlock[] {
  const { questionnaire, released } = basis;
  const asked = itemsAbout(questionnaire, released.questionnaire.form, kindAbout(about));
  const figures = questionnaire.dimensions
    .filter(({ id }) => asked.some(({ dimension }) => dimension === id))
    .flatMap(({ id }) =>
      figureOf(words, {
        id: 'items',
        telling: 0,
        draw: drawItems(basis, { about, dimension: id, order: 'questionnaire' }),
      }),
    );
  const { mode, k } = released;
  const shown = figures.some(({ kind }) => kind === 'figure');
  return under(
    3,
    words.t('results.items.all'),
    shown ? figures : [paragraph(words.t(`charts.hidden.all-${mode}`, { k }))],
  );
}
