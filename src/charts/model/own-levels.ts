import { cellKey } from '#domain/privacy/released.ts';
import { stageId, type ItemOf } from '#domain/questionnaire/item.ts';
import { levelName } from '#domain/questionnaire/level-name.ts';
import type { Text } from '#domain/questionnaire/text.ts';
import type { Id } from '#domain/ids.ts';
import { itemsOf } from '#domain/responses/sitting.ts';
import { aboutPair, aboutPartner, partnership, type Subject } from '#domain/responses/subject.ts';
import type { Basis, PartnerLook } from './basis.ts';

export type Leveled = ItemOf<'ladder' | 'matrix'>;

export type OwnLevelRow = {
  readonly id: string;
  /** The partner, of a pair the other one; null: the partnership, or oneself. */
  readonly who: PartnerLook | null;
  /** Of a matrix. */
  readonly stage: Text | null;
  /** From 1; null: not answered, or not to be judged. */
  readonly now: number | null;
  readonly wished: number | null;
};

export type OwnLevels = {
  readonly item: Leveled;
  /** Names, lowest first. */
  readonly levels: readonly Text[];
  readonly rows: readonly OwnLevelRow[];
  readonly aim: number | null;
};

/** The ladders and matrices of the form. */
export const leveledItems = ({ questionnaire, released }: Basis): Leveled[] =>
  itemsOf({ questionnaire, form: released.questionnaire.form }).filter(
    (item) => item.kind === 'ladder' || item.kind === 'matrix',
  );

/** The levels one chose, shown to oneself; `own` is the partner one spoke for. */
export function ownLevels(basis: Basis, item: Leveled, own: Id): OwnLevels {
  const rows = subjectsOf(basis, item, own).flatMap(({ who, subject }) =>
    stagesOf(item).map(({ stage, id }): OwnLevelRow => {
      const cell = basis.released.ladders[cellKey({ subject, group: 'own', level: 'item', id })];
      const now = cell?.median ?? null;
      const step = cell?.step ?? null;
      const wished = now === null || step === null ? null : now + step;
      return { id: `${subject} ${id}`, who, stage, now, wished };
    }),
  );
  return { item, levels: item.levels.map(levelName), rows, aim: item.kind === 'matrix' ? item.aim : null };
}

const stagesOf = (item: Leveled): readonly { readonly stage: Text | null; readonly id: string }[] =>
  item.kind === 'ladder'
    ? [{ stage: null, id: item.id }]
    : item.stages.map(({ id, title }) => ({ stage: title, id: stageId(item.id, id) }));

type About = { readonly who: PartnerLook | null; readonly subject: Subject };

function subjectsOf({ partners }: Basis, { subject }: Leveled, own: Id): readonly About[] {
  const others = partners.filter(({ id }) => id !== own);
  switch (subject) {
    case 'partner':
      return partners.map((who) => ({ who, subject: aboutPartner(who.id) }));
    case 'pair':
      return others.map((who) => ({ who, subject: aboutPair(own, who.id) }));
    case 'partnership':
      return [{ who: null, subject: partnership }];
    case 'self':
      return [{ who: null, subject: 'self' }];
  }
}
