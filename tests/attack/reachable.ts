import { en, id } from '../charts/samples.ts';
import { idOf, partnership, naming } from '../exchange/made.ts';
import { reported } from './reported.ts';
import type { Story } from './stories.ts';
import { sinceClaims } from '#charts/claims/change.ts';
import { figuresOf } from '#charts/image/figures.ts';
import { tableToPaste } from '#charts/image/table-to-paste.ts';
import { bars } from '#charts/model/bars.ts';
import type { Basis } from '#charts/model/basis.ts';
import { changeClaims } from '#charts/model/change-claims.ts';
import { change, type Series } from '#charts/model/change.ts';
import { changes } from '#charts/model/changes.ts';
import { cooperation } from '#charts/model/cooperation.ts';
import { disputed } from '#charts/model/disputed.ts';
import { dumbbell } from '#charts/model/dumbbell.ts';
import { fair } from '#charts/model/fair.ts';
import { gateDimensions, gates } from '#charts/model/gates.ts';
import { items, itemsAbout, kindAbout, type ItemsAbout } from '#charts/model/items.ts';
import { dimensionsJudged } from '#charts/model/judged.ts';
import { ladder, laddersAbout } from '#charts/model/ladder.ts';
import { mutual } from '#charts/model/mutual.ts';
import { radar } from '#charts/model/radar.ts';
import { sideBySide } from '#charts/model/side-by-side.ts';
import type { Seen } from '#charts/model/seen.ts';
import { stacks } from '#charts/model/stacks.ts';
import { matricesOf, stages } from '#charts/model/stages.ts';
import { otherViewers, views } from '#charts/model/views.ts';
import { who } from '#charts/model/who.ts';
import { barsFrame } from '#charts/words/bars.ts';
import { changeFrame } from '#charts/words/change.ts';
import { changesFrame } from '#charts/words/changes.ts';
import { cooperationFrame, cooperationGrid } from '#charts/words/cooperation.ts';
import { dumbbellFrame } from '#charts/words/dumbbell.ts';
import { fairFrame } from '#charts/words/fair.ts';
import type { Frame } from '#charts/words/frame.ts';
import { gatesFrame } from '#charts/words/gates.ts';
import { itemsFrame } from '#charts/words/items.ts';
import { ladderFrame } from '#charts/words/ladder.ts';
import { mutualFrame } from '#charts/words/mutual.ts';
import { radarFrame } from '#charts/words/radar.ts';
import { sideBySideFrame } from '#charts/words/side-by-side.ts';
import { stacksFrame } from '#charts/words/stacks.ts';
import { stagesFrame } from '#charts/words/stages.ts';
import { viewsFrame } from '#charts/words/views.ts';
import { whoFrame, whoGrid } from '#charts/words/who.ts';
import { missing } from '#domain/privacy/missing.ts';
import { aboutPartner, partnership as whole, type Subject } from '#domain/responses/subject.ts';
import { kindOf } from '#domain/scoring/group.ts';
import type { Partner } from '#domain/responses/partnership.ts';
import { csvLines } from '#exchange/table/csv.ts';
import { writeResults } from '#exchange/write.ts';
import { groupViewers } from '#features/results/group-viewers.ts';
import { highlights } from '#charts/claims/highlights.ts';
import { seriesOf } from '#charts/model/series.ts';
import { weakestFirst } from '#charts/model/weakest-first.ts';
import type { Words } from '#i18n/words.ts';

// Everything that a participant can get hold of: what each screen is made of, in both languages, and the files.

const partners = (story: Story): Partner[] =>
  (story.occasions[0]?.assessment.expected ?? []).map(({ partner }, place) => ({
    id: partner,
    partnership: partnership.id,
    name: `Mitra ${'ABCDEF'.charAt(place)}`,
    shortName: `M ${'ABCDEF'.charAt(place)}`,
    sector: 'school',
    sign: place,
    order: place,
    archived: false,
    stamps: { name: { counter: 1, device: idOf(900) } },
  }));

const basesOf = (story: Story): Basis[] =>
  story.told.map(({ assessment, released }) => ({
    released,
    questionnaire: assessment.parts[0]?.questionnaire ?? expectPart(),
    partners: partners(story),
    date: assessment.date,
    partnership: partnership.name,
  }));

function expectPart(): never {
  throw new Error('an assessment asks something');
}

/** By what it is: the text of a file, or all that a screen takes. */
export function reachable(story: Story): Map<string, string> {
  const bases = basesOf(story);
  const found = new Map<string, string>();
  const assessments = story.occasions.map(({ assessment }) => assessment);
  // Each release went out in a file of its own.
  story.told.forEach((_, place) => {
    const released = story.told.slice(0, place + 1).map((one) => one.released);
    const { text } = writeResults(
      {
        partnership,
        partners: partners(story),
        assessments,
        joints: [],
        tallies: [],
        notes: [],
        actions: [],
        released,
      },
      naming,
    );
    found.set(`file ${place}`, text);
  });
  found.set('still missing', story.occasions.map(missing).join(' '));
  bases.forEach((basis, place) => {
    const cut = story.told[place]?.assessment.cut ?? null;
    for (const words of [id, en]) {
      for (const [name, screen] of screensOf(words, basis, bases.slice(0, place + 1), cut)) {
        found.set(`${place} ${words.language} ${name}`, screen);
      }
    }
    found.set(`${place} report`, reported(id, story, place + 1, partners(story)));
  });
  return found;
}

type Cut = Parameters<typeof groupViewers>[1];
type Drawn<Model> = { readonly model: Model | null; readonly frame: (model: Model) => Frame };

/** The model that is drawn, the words around it, the figures as a table and as a file. */
function drawn<Model>(words: Words, { model, frame }: Drawn<Model>): string {
  if (model === null) return '';
  const around = frame(model);
  const figures = figuresOf(around);
  const out = [...csvLines(figures, words.language)].join('');
  return JSON.stringify([model, around, out, tableToPaste(figures, words.language)]);
}

function screensOf(words: Words, basis: Basis, bases: readonly Basis[], cut: Cut | null): [string, string][] {
  const screens: [string, string][] = [];
  const add = <Model>(name: string, one: Drawn<Model>) => screens.push([name, drawn(words, one)]);
  const abouts: ItemsAbout[] = [
    'partnership',
    'self',
    'partners',
    ...basis.partners.map((partner) => partner.id),
  ];
  for (const { id: about, name } of basis.partners) {
    add(`dumbbell ${name}`, {
      model: dumbbell(basis, about),
      frame: (model) => dumbbellFrame(words, basis, model),
    });
    add(`radar ${name}`, { model: radar(basis, about), frame: (model) => radarFrame(words, basis, model) });
    const said = views(basis, aboutPartner(about), otherViewers(basis, about));
    add(`said of ${name}`, { model: said, frame: (model) => viewsFrame(words, basis, model, name, false) });
    screens.push([`highlights ${name}`, JSON.stringify(highlights(basis, about))]);
    for (const group of ['peers', 'self'] as const) {
      for (const [of, one] of partsAbout(words, basis, aboutPartner(about), group)) {
        screens.push([`${of} of ${name} by ${group}`, one]);
      }
    }
  }
  for (const about of cut ? [null, ...basis.partners.map((partner) => partner.id)] : []) {
    const subject = about === null ? whole : aboutPartner(about);
    const model = cut && views(basis, subject, groupViewers(words, cut, basis, about));
    add(`groups ${about}`, { model, frame: (one) => viewsFrame(words, basis, one, 'kelompok', false) });
  }
  for (const level of ['facet', 'dimension'] as const) {
    add(`side by side ${level}`, {
      model: sideBySide(basis, level),
      frame: (model) => sideBySideFrame(words, basis, model, level === 'dimension'),
    });
  }
  for (const by of [null, ...dimensionsJudged(basis).map((dimension) => dimension.id)]) {
    add(`who ${by}`, { model: who(basis, by), frame: (model) => whoFrame(words, basis, model) });
    const model = who(basis, by);
    screens.push([`who grid ${by}`, model ? JSON.stringify(whoGrid(words, basis, model)) : '']);
    add(`fair ${by}`, { model: fair(basis, by), frame: (one) => fairFrame(words, basis, one) });
    add(`mutual ${by}`, { model: mutual(basis, by), frame: (one) => mutualFrame(words, basis, one, 99) });
  }
  for (const subject of [whole, 'self']) screens.push(...partsAbout(words, basis, subject, 'all'));
  for (const item of matricesOf(basis)) {
    add(`stages ${item.id}`, { model: stages(basis, item), frame: (one) => stagesFrame(words, basis, one) });
  }
  for (const item of laddersAbout(basis, 'pair')) {
    const model = cooperation(basis, item);
    add(`cooperation ${item.id}`, { model, frame: (one) => cooperationFrame(words, basis, one) });
    screens.push([`cooperation grid ${item.id}`, JSON.stringify(cooperationGrid(words, model))]);
  }
  for (const dimension of [undefined, ...basis.questionnaire.dimensions.map((one) => one.id)]) {
    const model = bars(basis, { order: 'score', ...(dimension === undefined ? {} : { dimension }) });
    add(`bars ${dimension}`, { model, frame: (one) => barsFrame(words, basis, one) });
  }
  for (const about of abouts) {
    for (const order of ['questionnaire', 'spread', 'score'] as const) {
      add(`items ${about} ${order}`, {
        model: items(basis, { about, order }),
        frame: (model) => itemsFrame(words, basis, model),
      });
    }
    screens.push([`agenda ${about}`, JSON.stringify(disputed(basis, about))]);
    for (const item of itemsAbout(basis.questionnaire, basis.released.questionnaire.form, kindAbout(about))) {
      add(`stacks ${about} ${item.id}`, {
        model: stacks(basis, about, item.id),
        frame: (model) => stacksFrame(words, basis, model),
      });
    }
  }
  screens.push(['weakest', JSON.stringify(weakestFirst([basis]))]);
  screens.push(['comments', JSON.stringify(basis.released.comments)]);
  return [...screens, ...linesOf(words, basis, bases)];
}

/** The gates and ladders about a subject. */
function partsAbout(words: Words, basis: Basis, subject: Subject, group: Seen['group']): [string, string][] {
  const kind = kindOf(subject);
  return [
    ...gateDimensions(basis, kind).map((dimension): [string, string] => {
      const model = gates(basis, dimension, group, subject);
      return [
        `gates ${kind} ${dimension}`,
        drawn(words, { model, frame: (one) => gatesFrame(words, basis, one) }),
      ];
    }),
    ...laddersAbout(basis, kind).map((item): [string, string] => {
      const model = ladder(basis, item, group, subject);
      return [`ladder ${item.id}`, drawn(words, { model, frame: (one) => ladderFrame(words, basis, one) })];
    }),
  ];
}

/** Each figure over the assessments, and what is claimed to have changed. */
function linesOf(words: Words, basis: Basis, bases: readonly Basis[]): [string, string][] {
  const before = bases.at(-2);
  return [null, ...basis.partners.map((partner) => partner.id)].flatMap((about) =>
    (['overall', 'dimension', 'facet', 'item'] as const).flatMap((level): [string, string][] => {
      const shown: Series[] = seriesOf(basis, about, level).map(({ series }) => series);
      const claims = before ? changeClaims(basis, before, shown) : [];
      const all = changes(bases, shown);
      const lines = shown.map((series): [string, string] => {
        const model = change(bases, series);
        const claim = claims.find((one) => one.series.id === series.id);
        const since = claim && before && model ? sinceClaims(claim, model.title, before.date) : [];
        const frame = (one: NonNullable<typeof model>) => changeFrame(words, bases, one, series, since);
        return [`line ${about} ${level} ${series.id}`, drawn(words, { model, frame })];
      });
      const small = { model: all, frame: (one: NonNullable<typeof all>) => changesFrame(words, bases, one) };
      return lines.concat([[`lines ${about} ${level}`, drawn(words, small)]]);
    }),
  );
}
