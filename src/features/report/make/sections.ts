import { actionsPart } from './actions.ts';
import { changePart } from './change.ts';
import type { PartKind } from './choice.ts';
import { commentsPart } from './comments.ts';
import { instrumentsPart } from './instruments.ts';
import { itemsPart } from './items.ts';
import { methodPart } from './method.ts';
import type { PlannedBlock, PlannedSection } from './plan.ts';
import { summaryPart } from './summary.ts';
import type { Meeting, Told } from './told.ts';
import { whoPart } from './who.ts';

type EachMeeting = Extract<PartKind, 'summary' | 'instruments' | 'who' | 'items' | 'comments'>;
type OverAll = Exclude<PartKind, EachMeeting>;

/** Nothing where there is nothing to say: then the part is left out. */
const ofMeeting: { readonly [K in EachMeeting]: (told: Told, meeting: Meeting) => PlannedBlock[] } = {
  summary: summaryPart,
  instruments: instrumentsPart,
  who: whoPart,
  items: itemsPart,
  comments: commentsPart,
};

const ofAll: { readonly [K in OverAll]: (told: Told) => PlannedBlock[] } = {
  change: changePart,
  actions: actionsPart,
  method: methodPart,
};

const before = ['summary', 'instruments', 'who', 'items'] as const;
const perMeeting = [...before, 'comments'] as const;
const after = ['change', 'comments', 'actions', 'method'] as const;
const overAll = ['change', 'actions', 'method'] as const;

/** The parts chosen: of one assessment in the order of a report; of several each one by itself, then what is over all. */
export function sectionsOf(told: Told, parts: readonly PartKind[]): PlannedSection[] {
  const { words, meetings } = told;
  const [only] = meetings;
  const ofOne = (part: EachMeeting, meeting: Meeting, place: number | null): PlannedSection => {
    const { title: name } = meeting.own.assessment;
    const title = words.t(`report.part.${part}`);
    return {
      id: place === null ? part : `${part}-${place + 1}`,
      title: place === null ? title : words.t('report.part.of', { part: title, name }),
      blocks: ofMeeting[part](told, meeting),
    };
  };
  const over = (part: OverAll): PlannedSection => ({
    id: part,
    title: words.t(`report.part.${part}`),
    blocks: ofAll[part](told),
  });
  const sections =
    meetings.length === 1
      ? [
          ...before.filter((part) => parts.includes(part)).map((part) => ofOne(part, only, null)),
          ...after
            .filter((part) => parts.includes(part))
            .map((part) => (part === 'comments' ? ofOne(part, only, null) : over(part))),
        ]
      : [
          ...meetings.flatMap((meeting, place) =>
            perMeeting.filter((part) => parts.includes(part)).map((part) => ofOne(part, meeting, place)),
          ),
          ...overAll.filter((part) => parts.includes(part)).map(over),
        ];
  return numbered(sections.filter(({ blocks }) => blocks.length > 0));
}

/** Figures and tables get ids of their own, in reading order. */
function numbered(sections: readonly PlannedSection[]): PlannedSection[] {
  let last = 0;
  const own = (block: PlannedBlock): PlannedBlock => {
    if (block.kind !== 'figure' && block.kind !== 'table') return block;
    last += 1;
    const id = `${block.id}-${last}`;
    return { ...block, id, table: { ...block.table, id } };
  };
  return sections.map((section) => ({ ...section, blocks: section.blocks.map(own) }));
}
