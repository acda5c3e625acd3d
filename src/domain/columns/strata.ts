import type { Id, Slug } from '#domain/ids.ts';
import { cutGroupOf, type Cut } from '#domain/responses/cut.ts';
import type { Subject } from '#domain/responses/subject.ts';
import type { Block, Columns } from './columns.ts';
import { Register } from './register.ts';

/** Whose answers about whom are counted together: those of one judging partner, and of one group of the cut. */
export type Stratum = { readonly subject: Subject; readonly partner: Id; readonly cut: Slug | null };

/** All strata that anybody belongs to, each with its place. */
export class Strata {
  readonly #cut: Cut | null;
  readonly #register = new Register<Stratum>(
    ({ subject, partner, cut }) => `${subject} ${partner} ${cut ?? ''}`,
  );
  /** By columns: the stratum of a subject and a voice, -1 where it was not asked for yet. */
  readonly #known = new WeakMap<Columns, Int32Array>();

  constructor(cut: Cut | null) {
    this.#cut = cut;
  }

  get entries(): readonly Stratum[] {
    return this.#register.entries;
  }

  /** The places of n rows of a block. */
  of(columns: Columns, { responses, subjects }: Block, from: number, n: number): Int32Array {
    const { speakers, voices } = columns;
    const known = this.#knownIn(columns);
    const places = new Int32Array(n);
    for (let row = 0; row < n; row += 1) {
      const voice = speakers[responses[from + row] ?? 0] ?? 0;
      const subject = subjects[from + row] ?? 0;
      const place = subject * voices.length + voice;
      const stratum = known[place] ?? -1;
      places[row] = stratum >= 0 ? stratum : (known[place] = this.#placeOf(columns, subject, voice));
    }
    return places;
  }

  #knownIn(columns: Columns): Int32Array {
    const known =
      this.#known.get(columns) ?? new Int32Array(columns.subjects.length * columns.voices.length).fill(-1);
    this.#known.set(columns, known);
    return known;
  }

  #placeOf({ subjects, voices }: Columns, about: number, by: number): number {
    const [subject, voice] = [subjects[about], voices[by]];
    if (subject === undefined || !voice) throw new Error('a row without a subject or a voice');
    return this.#register.placeOf({ subject, partner: voice.partner, cut: cutGroupOf(this.#cut, voice) });
  }
}
