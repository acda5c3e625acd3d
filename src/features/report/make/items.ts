import { drawItems } from '#charts/items.tsx';
import type { Basis } from '#charts/model/basis.ts';
import { agendaIn } from '#charts/model/agenda.ts';
import { disputed } from '#charts/model/disputed.ts';
import { itemsAbouts } from '#charts/model/items-abouts.ts';
import { itemsAbout, kindAbout, type ItemsAbout } from '#charts/model/items.ts';
import { aboutInWords } from '#charts/words/items.ts';
import { drawStacks } from '#charts/stacks.tsx';
import { figureOf } from './figure.ts';
import type { PlannedBlock } from './plan.ts';
import { shiftFigures } from './shifts.ts';
import { talkAbout } from './talk.ts';
import { paragraph, under } from './text.ts';
import type { Meeting, Told } from './told.ts';

/** What the meeting talks about, with its counts and what was said; what changed after the talk; then every item. */
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

/** Of all partners what the summary names; of one partner, or of each about oneself, what they differ on most. */
function agenda(
  { words, partner }: Told,
  { own, bases }: Meeting,
  basis: Basis,
  about: ItemsAbout,
): PlannedBlock[] {
  const { t } = words;
  const talked = agendaIn(bases);
  const isTalked = (id: string) =>
    talked.some((one) => one.basis === basis && one.about === about && one.id === id);
  const isOfAll = partner === null && (about === 'partnership' || about === 'partners');
  const stacks = disputed(basis, about)
    .filter(({ row }) => !isOfAll || isTalked(row.id))
    .flatMap(({ row, prompt }) =>
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

/** So many items are one figure on a page; of more, whole dimensions are put together, so that two figures fill a page. */
const mostInOne = 12;
const mostTogether = 7;

/** Every item; what may not be shown of all of them is said once (P4). */
function every({ words }: Told, basis: Basis, about: ItemsAbout): PlannedBlock[] {
  const { t } = words;
  const { questionnaire, released } = basis;
  const asked = itemsAbout(questionnaire, released.questionnaire.form, kindAbout(about));
  const dimensions = questionnaire.dimensions.filter(({ id }) =>
    asked.some(({ dimension }) => dimension === id),
  );
  const counted = dimensions.map(({ id }) => ({
    id,
    count: asked.filter(({ dimension }) => dimension === id).length,
  }));
  const parts = asked.length <= mostInOne ? [{}] : together(counted).map((ids) => ({ dimensions: ids }));
  const figures = parts.flatMap((part) =>
    figureOf(words, {
      id: 'items',
      draw: drawItems(basis, { about, order: 'questionnaire', ...part }),
      telling: 0,
    }),
  );
  const { mode, k } = released;
  const blocks = figures.some(({ kind }) => kind === 'figure')
    ? saidOnce(figures, [t('charts.items.spread-note'), t('charts.items.summed')])
    : [paragraph(t(`charts.hidden.all-${mode}`, { k }))];
  return under(3, t('results.items.all'), blocks);
}

/** In their order, as many to a figure as it holds. */
function together(dimensions: readonly { readonly id: string; readonly count: number }[]): string[][] {
  const parts: string[][] = [];
  let room = 0;
  for (const { id, count } of dimensions) {
    const open = parts.at(-1);
    if (open && count <= room) open.push(id);
    else {
      parts.push([id]);
      room = mostTogether;
    }
    room -= count;
  }
  return parts;
}

/** What several figures say alike stands above them. */
function saidOnce(blocks: readonly PlannedBlock[], alike: readonly string[]): PlannedBlock[] {
  const said = alike.filter((note) =>
    blocks.some((one) => one.kind === 'figure' && one.notes.includes(note)),
  );
  const others = blocks.map((one) =>
    one.kind === 'figure' ? { ...one, notes: one.notes.filter((note) => !said.includes(note)) } : one,
  );
  return said.length === 0 ? others : [paragraph(said.join(' ')), ...others];
}
