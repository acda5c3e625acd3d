import { asksEach, type Assessment } from '#domain/responses/assessment.ts';
import { judgedBy } from '#domain/responses/assignment.ts';
import { isJoint } from '#domain/responses/joint.ts';
import type { Partner } from '#domain/responses/partnership.ts';
import type { SubjectKind } from '#domain/questionnaire/item.ts';
import type { About, Block, Opening } from './block.ts';
import { codesFrom } from './codes-from.ts';
import { commentBlocks } from './comment-blocks.ts';
import { partBlocks, type PaperPart } from './part-blocks.ts';
import type { Sheet } from './sheet.ts';

export type Wanted = {
  /** Copies by the partner's id; of what all fill in together under `together`. */
  readonly copies: ReadonlyMap<string, number>;
  /** The number of the first copy. */
  readonly from: number;
  /** All other partners are judged, where only some were drawn (R4). */
  readonly all: boolean;
  /** Lines for comments. */
  readonly comments: boolean;
};

/** Stands for all who fill in one sheet together. */
export const together = 'together';

type Occasion = {
  readonly assessment: Assessment;
  readonly partnership: string;
  readonly partners: readonly Partner[];
};

/** The sheets of an assessment: those of each partner's people, then the one that all fill in together. */
export function assessmentSheets(occasion: Occasion, wanted: Wanted): Sheet[] {
  const { assessment, partners } = occasion;
  const alone = assessment.parts.filter(asksEach);
  const sheets = assessment.expected.flatMap(({ partner: id }, index): Sheet[] => {
    const partner = partners.find((one) => one.id === id);
    const copies = wanted.copies.get(id) ?? 0;
    if (!partner || copies === 0 || alone.length === 0) return [];
    const about = aboutsOf(occasion, partner, wanted.all);
    const parts = alone.map((part): PaperPart => ({
      part,
      aboutOf: (subject) => about[subject],
    }));
    return [
      {
        key: id,
        running: `${partner.name} · ${occasion.partnership}`,
        blocks: [opening(assessment, partner), ...allBlocks(parts, wanted.comments)],
        codes: codesFrom(
          { assessment: assessment.id },
          { from: wanted.from, copies },
          { place: index + 1, all: wanted.all },
        ),
      },
    ];
  });
  return [...sheets, ...togetherSheet(occasion, wanted)];
}

function togetherSheet({ assessment, partnership }: Occasion, wanted: Wanted): Sheet[] {
  const joint = assessment.parts.filter(isJoint);
  const copies = wanted.copies.get(together) ?? 0;
  if (joint.length === 0 || copies === 0) return [];
  const parts = joint.map((part): PaperPart => ({ part, aboutOf: () => [] }));
  const blocks = [openingTogether(assessment), ...allBlocks(parts, false)];
  const codes = codesFrom(
    { assessment: assessment.id },
    { from: wanted.from, copies },
    { place: 0, all: false },
  );
  return [{ key: together, running: partnership, blocks, codes }];
}

/** Part by part, numbered right through; each under its title where there are several. */
export function allBlocks(parts: readonly PaperPart[], comments: boolean): Block[] {
  let first = 1;
  return parts.flatMap((paper) => {
    const { questionnaire } = paper.part;
    const { blocks, next } = partBlocks(paper, first);
    const lines = comments ? commentBlocks(paper.part, first) : [];
    first = next;
    const title: Block = {
      kind: 'title',
      key: `${questionnaire.id} title`,
      head: null,
      keep: true,
      said: ({ say }) => say(questionnaire.title),
      note: null,
    };
    return [...(parts.length > 1 ? [title] : []), ...blocks, ...lines];
  });
}

/** R4: the partners whom this one's people judge, then the own one. */
function aboutsOf(
  { assessment, partners }: Occasion,
  own: Partner,
  all: boolean,
): Readonly<Record<SubjectKind, readonly About[]>> {
  const expected = assessment.expected.map(({ partner }) => partner);
  const judged = all ? expected.filter((id) => id !== own.id) : judgedBy(own.id, assessment);
  const others = judged.flatMap((id) => partners.find((partner) => partner.id === id) ?? []);
  return {
    partner: [
      ...others.map(({ id, ...partner }): About => ({ key: id, said: () => nameOf(partner), own: false })),
      { key: own.id, said: () => nameOf(own), own: true, note: ({ t }) => t('paper.sheet.own') },
    ],
    pair: others.map(({ id, ...partner }): About => {
      const name = nameOf(partner);
      return { key: `pair ${id}`, said: ({ t }) => t('answer.row.pair', { name }), own: false };
    }),
    partnership: [],
    self: [],
  };
}

/** A name that fits above a column. */
const longestColumnName = 32;

const nameOf = ({ name, shortName }: Pick<Partner, 'name' | 'shortName'>): string =>
  name.length <= longestColumnName ? name : shortName;

type OpeningBlock = Block & Opening;

const openingBase = ({ title, date: day }: Assessment) =>
  ({
    kind: 'opening',
    key: 'opening',
    head: null,
    keep: false,
    title: () => title,
    date: ({ date }) => date(day),
    unnamed: [],
  }) satisfies Partial<OpeningBlock>;

/** What everybody is told before the first answer, as on the screen (P1). */
function opening(assessment: Assessment, partner: Partner): Block {
  const { reference, mode, k, cut, keeper } = assessment;
  const roles = cut?.by === 'role' ? cut.roles : [];
  return {
    ...openingBase(assessment),
    speaker: () => partner.name,
    lead: [({ t }) => t('paper.sheet.reference', { time: t(`answer.reference.${reference}`) })],
    promises: [
      ({ t }) => t(`answer.consent.${mode}`, { k }),
      ...(mode === 'anonymous'
        ? [({ t }: Parameters<Opening['title']>[0]) => t('answer.consent.unanimous')]
        : []),
      ...(cut ? [({ t }: Parameters<Opening['title']>[0]) => t(`answer.consent.cut-${cut.by}`)] : []),
      ({ t }) => t('answer.consent.keeper', { name: keeper.name }),
      ({ t }) => t('answer.consent.purpose', { purpose: keeper.purpose }),
      ({ t }) => t('answer.consent.until', { until: keeper.until }),
      ({ t }) => t('paper.sheet.skip'),
    ],
    roles: roles.map(({ name }, index) => ({ digit: String(index + 1), said: () => name })),
    pairing: true,
  };
}

const openingTogether = (assessment: Assessment): Block => ({
  ...openingBase(assessment),
  speaker: ({ t }) => t('paper.sheet.everybody'),
  lead: [({ t }) => t('paper.sheet.together'), ({ t }) => t('together.lead-proof')],
  promises: [],
  roles: [],
  pairing: false,
});
