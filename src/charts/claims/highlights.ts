import type { Claim } from './claim.ts';
import { partnerOf, type Basis } from '#charts/model/basis.ts';
import { toHundred } from '#charts/model/point.ts';
import { scaleAt } from '#charts/model/change.ts';
import { cellKey, type Level } from '#domain/privacy/released.ts';
import type { Id } from '#domain/ids.ts';
import { largestGap } from '#domain/scoring/gaps.ts';
import type { Text } from '#domain/questionnaire/text.ts';
import { aboutPartner } from '#domain/responses/subject.ts';

type Place = { readonly level: Level; readonly id: string; readonly title: Text };

type Shown = Place & {
  readonly peers: number;
  readonly self: number | null;
  readonly gap: number | null;
};

export type Highlights = {
  /** Facets with the highest figure as it is shown, on 0..100; several when they are equal. */
  readonly strongest: {
    readonly titles: readonly Text[];
    readonly places: readonly Place[];
    readonly value: number;
    readonly claim: Claim<'strongest'>;
  } | null;
  /** The largest difference between the own view and the peers' (R3), as a question without a claim. */
  readonly talk: {
    readonly title: Text;
    readonly peers: number;
    readonly self: number;
    readonly marked: boolean;
    /** How many said so, of the other partners and of its own people. */
    readonly n: { readonly peers: number; readonly self: number };
    readonly claim: Claim<'talk' | 'talk-marked'>;
  } | null;
};

/** The two things said first about a partner; null where nothing may be shown. */
export function highlights(basis: Basis, about: Id): Highlights {
  const { released, questionnaire } = basis;
  const subject = aboutPartner(about);
  const rows = questionnaire.dimensions.flatMap((dimension) => {
    const level: Level = dimension.facets.length > 0 ? 'facet' : 'dimension';
    const parts = dimension.facets.length > 0 ? dimension.facets : [dimension];
    return parts.flatMap(({ id, title }): (Shown & { marked: boolean; n: Apart['n'] })[] => {
      const target = { subject, group: 'peers', level, id } as const;
      const m = scaleAt(basis, target)?.m;
      const peers = released.cells[cellKey(target)];
      const self = released.cells[cellKey({ ...target, group: 'self' })];
      const gap = released.gaps[cellKey(target)];
      if (m === undefined || !peers) return [];
      return [
        {
          level,
          id,
          title,
          peers: toHundred(peers.mean, m),
          self: self ? toHundred(self.mean, m) : null,
          gap: gap?.gap ?? null,
          marked: gap?.marked ?? false,
          n: { peers: peers.n, self: self?.n ?? 0 },
        },
      ];
    });
  });
  const best = Math.max(...rows.map(({ peers }) => Math.round(peers)));
  const places = rows.filter(({ peers }) => Math.round(peers) === best);
  const apart = largestGap(
    rows.flatMap(({ gap, self, ...row }) => (gap === null || self === null ? [] : [{ ...row, gap, self }])),
  );
  const others = basis.partners.filter(({ id }) => id !== about);
  // P5: of two partners the others' view is the one other's
  const from = others.length === 1 ? others[0]?.name : undefined;
  const named = { name: partnerOf(basis, about).name, ...(from === undefined ? {} : { from }) };
  return {
    strongest:
      rows.length === 0
        ? null
        : {
            titles: places.map(({ title }) => title),
            places: places.map(({ level, id, title }) => ({ level, id, title })),
            value: best,
            claim: { kind: 'strongest', ...named, value: best },
          },
    talk: apart && talkOf(named, apart),
  };
}

type Apart = Pick<NonNullable<Highlights['talk']>, 'title' | 'peers' | 'self' | 'marked' | 'n'>;

type Named = { readonly name: string; readonly from?: string };

const talkOf = (named: Named, { title, peers, self, marked, n }: Apart): Highlights['talk'] => ({
  title,
  peers,
  self,
  marked,
  n,
  claim: { kind: marked ? 'talk-marked' : 'talk', ...named, self, peers },
});
