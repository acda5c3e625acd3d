import { idOf } from '../domain/responses/made.ts';
import { occasionOf, type Given } from '../domain/privacy/made.ts';
import type { Occasion } from '#domain/privacy/occasion.ts';
import type { Released } from '#domain/privacy/released.ts';
import type { nextRelease } from '#domain/privacy/releases.ts';
import type { AnswerValue } from '#domain/responses/answer.ts';
import type { Assessment } from '#domain/responses/assessment.ts';

/** One answer that somebody gave, and all that it could have been. */
export type Slot = {
  readonly person: string;
  readonly partner: number;
  readonly options: readonly AnswerValue[];
};

/** A filled-in form whose answers are not known: by subject, by item, the place of the slot. */
export type Form = Omit<Given, 'answers' | 'replaces'> & {
  readonly slots: Readonly<Record<string, Readonly<Record<string, number>>>>;
  /** Corrects what the person answered before. */
  readonly isCorrection: boolean;
};

/** A closing of an assessment, and who had answered by then. */
export type Closing = { readonly assessment: Assessment; readonly forms: readonly Form[] };

/** A small partnership of which all that people could have answered can be tried out. */
export type Small = { readonly slots: readonly Slot[]; readonly closings: readonly Closing[] };

/** By slot, the place of the answer among its options. */
export type Table = readonly number[];

/** Every table there is. */
export function* everyTable({ slots }: Small): Generator<Table> {
  const table = slots.map(() => 0);
  for (;;) {
    yield [...table];
    let place = 0;
    while (place < slots.length) {
      table[place] = (table[place] ?? 0) + 1;
      if ((table[place] ?? 0) < (slots[place]?.options.length ?? 0)) break;
      table[place] = 0;
      place += 1;
    }
    if (place === slots.length) return;
  }
}

const givenBy = ({ slots }: Small, table: Table, form: Form): Given => ({
  ...form,
  answers: Object.fromEntries(
    Object.entries(form.slots).map(([subject, items]) => [
      subject,
      Object.fromEntries(
        Object.entries(items).flatMap(([item, slot]) => {
          const value = slots[slot]?.options[table[slot] ?? 0];
          return value === undefined ? [] : [[item, value]];
        }),
      ),
    ]),
  ),
});

/** What goes out when people answer so, closing after closing. */
export function told(small: Small, table: Table, next: typeof nextRelease): Released[] {
  const occasions = new Map<string, Occasion>();
  const out: Released[] = [];
  for (const { assessment, forms } of small.closings) {
    const before = occasions.get(assessment.id);
    const given = forms.map((form): Given => {
      const filled = givenBy(small, table, form);
      const earlier = before?.responses.find(({ respondent }) => respondent === idOf(1000 + form.person));
      return form.isCorrection && earlier ? Object.assign(filled, { replaces: earlier.id }) : filled;
    });
    const occasion = occasionOf(assessment, given, before?.releases ?? []);
    const others = [...occasions.values()].filter((other) => other !== before);
    const release = next(occasion, others, idOf(7000 + out.length));
    if (!release.ok) {
      occasions.set(assessment.id, occasion);
      continue;
    }
    occasions.set(assessment.id, { ...occasion, releases: [...occasion.releases, release.value] });
    out.push(...release.value.released);
  }
  return out;
}
