import type { Id } from '#domain/ids.ts';
import { cellKey, type Level, type Released } from '#domain/privacy/released.ts';
import type { Text } from '#domain/questionnaire/text.ts';
import { aboutPartner } from '#domain/responses/subject.ts';
import { partnerOf, type Basis } from '#charts/model/basis.ts';
import { spanToHundred, toHundred } from '#charts/model/point.ts';
import { scaleOf } from '#charts/model/scale.ts';
import type { Claim } from './claim.ts';
import { figureParts } from './figure.ts';
import { hiddenClaim } from './hidden.ts';

type Place = { readonly level: Level; readonly id: string; readonly title: Text };

/** A partner as the others see it, as it sees itself, and the difference; what is hidden of both is said once (P4). */
export function twoViewClaims(basis: Basis, about: Id, { level, id, title }: Place): Claim[] {
  const { released, questionnaire, partners } = basis;
  const target = { subject: aboutPartner(about), level, id };
  const [peersKey, selfKey] = [cellKey({ ...target, group: 'peers' }), cellKey({ ...target, group: 'self' })];
  const self = released.cells[selfKey];
  const m = scaleOf(questionnaire, released.questionnaire.form, [target])?.m;
  const isPeers = released.cells[peersKey] !== undefined;
  if (m === undefined || (!isPeers && !self)) return [hiddenClaim(basis)];
  const others = partners.filter((partner) => partner.id !== about);
  // P5: of two partners the others' view is the one other's
  const from = others.length === 1 ? others[0]?.name : undefined;
  const named = from === undefined ? { what: title } : { what: title, from };
  const { said, behind } = isPeers
    ? figureParts(basis, { ...target, group: 'peers' }, named)
    : { said: [hiddenClaim(basis, 'peers')], behind: [] };
  return [
    ...said,
    self
      ? { kind: 'mean-self', name: partnerOf(basis, about).name, value: toHundred(self.mean, m), n: self.n }
      : hiddenClaim(basis, 'self'),
    ...gapClaims(released.gaps[peersKey], m),
    ...behind,
  ];
}

/** R3: always said, as a difference seen by both only where it is marked. */
function gapClaims(gap: Released['gaps'][string] | undefined, m: number): Claim[] {
  if (!gap) return [];
  const points = spanToHundred(gap.gap, m);
  if (gap.marked) return [{ kind: 'gap-marked', points }];
  if (Math.round(points) === 0) return [{ kind: 'gap-none' }];
  return [{ kind: points > 0 ? 'gap-higher' : 'gap-lower', points }];
}
