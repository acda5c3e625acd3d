import { isByPartner } from '#domain/responses/assessment.ts';
import { cellKey } from '#domain/privacy/released.ts';
import { countable } from '#domain/responses/countable.ts';
import { aboutPartner } from '#domain/responses/subject.ts';
import type { DataInput, RawAnswers } from '#exchange/data/input.ts';
import {
  actions,
  byPartner,
  idOf,
  joints,
  notes,
  partners,
  partnership,
  releasedOf,
  responseOf,
  tallies,
} from '../made.ts';

const target = { subject: aboutPartner(idOf(2)), group: 'peers', level: 'item', id: 'rating' } as const;

const change = { difference: 0.5, n: 5, se: 0.1, df: 4, interval: null, allEqual: false };

/** Of which every table has rows. */
export const wholeInput: DataInput = {
  partnership,
  partners,
  actions,
  assessments: [
    {
      assessment: byPartner,
      released: [{ ...releasedOf(byPartner, 0), changes: { [cellKey(target)]: change } }],
      joints,
      tallies,
      notes,
    },
  ],
};

export const wholeRaw: readonly RawAnswers[] = isByPartner(byPartner)
  ? [{ assessment: byPartner, counted: countable([responseOf(500, byPartner)], []) }]
  : [];
