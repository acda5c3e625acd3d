import * as z from 'zod/mini';
import { Digest, Id, Slug } from '#domain/ids.ts';
import { Mode, Weighting } from '#domain/responses/assessment.ts';
import { FreeText } from '#domain/responses/answer.ts';
import { partnership, Subject } from '#domain/responses/subject.ts';
import type { Group as Scored } from '#domain/scoring/group.ts';

/** The groups of the scoring, and `own`: one's own answers, shown to oneself. */
export type Group = Scored | 'own';

/** What a figure sums up: one item, a facet, a dimension, or (id `overall`) the mean of the dimensions. */
export const Level = z.enum(['item', 'facet', 'dimension', 'overall']);
export type Level = z.infer<typeof Level>;

export type Target = {
  readonly subject: Subject;
  readonly group: Group;
  readonly level: Level;
  readonly id: Slug;
};

const CellKey = z
  .string()
  .check(z.regex(/^[a-z]+(:[0-9a-f]{32}){0,2}\|[a-z]+(:[a-z0-9.-]+)?\|[a-z]+\|[a-z0-9.-]+$/));

/** The name of a cell in `Released.cells` and `Released.changes`. */
export const cellKey = ({ subject, group, level, id }: Target): string =>
  `${subject}|${group}|${level}|${id}`;

/** Nine decimals: those after them hang on the order in which numbers were added up, and so on whose they are (P3). */
const figure = z.number().check(z.overwrite((value) => Math.round(value * 1e9) / 1e9 + 0));

/** Differences and intervals are on the answer scale 1..m. */
const interval = z.nullable(z.tuple([figure, figure]));

const Spread = z.strictObject({
  sd: z.nullable(figure),
  se: z.nullable(figure),
  df: z.nullable(figure),
  interval,
  allEqual: z.boolean(),
});

const count = z.int().check(z.nonnegative());

/** A mean that may be shown, on the answer scale; what may not be shown has no cell (P4). */
export const Cell = z.strictObject({
  mean: figure,
  /** Respondents who gave a number. */
  n: count,
  /** Judging partners. */
  judges: count,
  /** null: may not be shown. */
  spread: z.nullable(Spread),
  /** Items only: how many chose each point, lowest first, and how many could not judge; null: may not be shown. */
  counts: z.nullable(z.strictObject({ points: z.array(count), cannotJudge: count })),
});
export type Cell = z.infer<typeof Cell>;

/** A gate whose verdict (or, below three answers, whose counts) may be shown; by cell key. */
export const GateCell = z.strictObject({
  verdict: z.nullable(z.enum(['met', 'partly', 'contested', 'not-met'])),
  n: count,
  counts: z.nullable(z.strictObject({ yes: count, partly: count, notYet: count, cannotJudge: count })),
});
export type GateCell = z.infer<typeof GateCell>;

/** At first gates were told of the partnership alone, by their item. */
const gates = z.pipe(
  z.record(z.union([CellKey, Slug]), GateCell),
  z.transform((told) =>
    Object.fromEntries(
      Object.entries(told).map(([name, cell]) => [
        name.includes('|') ? name : cellKey({ subject: partnership, group: 'all', level: 'item', id: name }),
        cell,
      ]),
    ),
  ),
);

const levels = z.strictObject({
  /** How many stand at each level, lowest first. */
  now: z.array(count),
  /** How many wish for each level; none where only one level was asked. */
  wished: z.array(count),
  cannotJudge: count,
});

/** S6: a ladder, or (`stageId`) one stage of a matrix; by cell key. Levels count from 1. */
export const LadderCell = z.strictObject({
  median: z.int(),
  /** Median over respondents of wished − now; null where nothing was wished for. */
  step: z.nullable(z.int()),
  n: count,
  counts: z.nullable(levels),
});
export type LadderCell = z.infer<typeof LadderCell>;

/** R3, self − peers; by the key of the peers' cell. */
const Gap = z.strictObject({ gap: figure, interval, marked: z.boolean() });
export type Gap = z.infer<typeof Gap>;

/** C3, paired: now − before for the same people; by cell key. The unpaired change follows from two releases' cells. */
const PairedChange = z.strictObject({
  difference: figure,
  n: count,
  se: z.nullable(figure),
  df: z.nullable(figure),
  interval,
  /** Everybody changed by the same amount; earlier releases do not say so. */
  allEqual: z.prefault(z.boolean(), false),
});
export type PairedChange = z.infer<typeof PairedChange>;

/** The shape of what the filter lets through; only this folder may parse with it. */
export const ReleasedShape = z
  .strictObject({
    assessment: Id,
    questionnaire: z.strictObject({ id: Slug, version: z.int(), form: Slug }),
    mode: Mode,
    k: count,
    weighting: Weighting,
    /** 0: live (by partner, or one's own answers); else the number of the release. */
    number: count,
    /** Respondents counted. */
    respondents: count,
    cells: z.record(CellKey, Cell),
    gates,
    /** Releases made before ladders were told have none. */
    ladders: z.prefault(z.record(CellKey, LadderCell), {}),
    gaps: z.record(CellKey, Gap),
    /** The assessment before, which the changes are against; null when there is none with the same questionnaire. */
    before: z.nullable(Id),
    changes: z.record(CellKey, PairedChange),
    /** To a dimension; with `item` what that open item of it was answered. */
    comments: z.array(z.strictObject({ dimension: Slug, item: z.optional(Slug), texts: z.array(FreeText) })),
  })
  .brand<'Released'>();

/** Figures of one questionnaire of one assessment that passed the privacy filter: all that charts and files may take. */
export type Released = z.infer<typeof ReleasedShape>;

/** Who answered what, without any value: all that decides what is withdrawn (P3). */
export const Presence = z.strictObject({
  /** The respondent, or the pairing code where one was kept: the same person in several assessments. */
  person: z.string(),
  /** The sitting, the same when its response is corrected. */
  sitting: z.string(),
  response: Digest,
  partner: Id,
  role: z.optional(Slug),
  /** What was answered, by subject: items with a number, a gate's word or a level, and stages (`stageId`). */
  answered: z.record(Subject, z.array(z.string().check(z.regex(/^[a-z0-9.-]{1,129}$/)))),
});
export type Presence = z.infer<typeof Presence>;

/** One release of an anonymous assessment, kept by the keeper: what went out can never be called back. */
export const Release = z.strictObject({
  id: Id,
  assessment: Id,
  number: count,
  presences: z.array(
    z.strictObject({
      questionnaire: Slug,
      of: z.array(Presence),
      /** Who was there the time before, as far as the paired changes rest on it. */
      before: z.array(Presence),
    }),
  ),
  released: z.array(ReleasedShape),
});
export type Release = z.infer<typeof Release>;
