import type { Id } from '#domain/ids.ts';
import type { Cut } from '#domain/responses/cut.ts';
import type { Partner, Partnership } from '#domain/responses/partnership.ts';
import { day, flag, list, oneOf, optional, type Stream } from './stream.ts';

const sectors = ['government', 'business', 'community', 'school', 'family', 'other'] as const;

/** More than a partnership may have: those of earlier times stay. */
const mostListed = 255;
const mostRoles = 15;
const mostSigns = 256;
/** Most partners stand at a small whole number. */
const orders = 255;

export function partnershipCode(stream: Stream, given: Partnership | undefined): Partnership {
  const id = stream.raw(given?.id ?? '', 16);
  const name = stream.text(given?.name ?? '');
  const aim = stream.text(given?.aim ?? '');
  const since = optional(stream, given?.since ?? undefined, (date) => day(stream, date)) ?? null;
  const archived = flag(stream, given?.archived ?? false);
  const example = flag(stream, given?.example ?? false);
  return { id, name, aim, since, archived, example, stamps: {} };
}

export const partnersCode = (stream: Stream, given: readonly Partner[], partnership: Id): Partner[] =>
  list(stream, given, mostListed, (partner) => ({
    id: stream.raw(partner?.id ?? '', 16),
    partnership,
    name: stream.text(partner?.name ?? ''),
    shortName: stream.text(partner?.shortName ?? ''),
    sector: oneOf(stream, partner?.sector, sectors),
    sign: stream.digit(partner?.sign ?? 0, mostSigns),
    order: orderCode(stream, partner?.order ?? 0),
    archived: flag(stream, partner?.archived ?? false),
    stamps: {},
  }));

function orderCode(stream: Stream, order: number): number {
  const isSmall = Number.isInteger(order) && order >= 0 && order < orders && !Object.is(order, -0);
  const small = stream.digit(isSmall ? order + 1 : 0, orders + 1);
  return small === 0 ? Number(stream.text(String(order))) : small - 1;
}

/** A partner by its place among those in the invitation. */
export function partnerCode(stream: Stream, id: Id | undefined, partners: readonly Partner[]): Id {
  const place = partners.findIndex((partner) => partner.id === id);
  const found = partners[stream.digit(place + 1, partners.length + 1) - 1];
  return found?.id ?? stream.raw(id ?? '', 16);
}

/** 0 none, 1 by partner, 2 by sector, 3 by role. */
export function cutCode(stream: Stream, cut: Cut | null, partners: readonly Partner[]): Cut | null {
  const by = stream.digit(cut === null ? 0 : { partner: 1, sector: 2, role: 3 }[cut.by], 4);
  if (by === 0) return null;
  if (by === 1) return { by: 'partner' };
  if (by === 2) {
    const given = cut?.by === 'sector' ? cut.sectors : [];
    return {
      by: 'sector',
      sectors: list(stream, given, mostListed, (one) => ({
        partner: partnerCode(stream, one?.partner, partners),
        sector: oneOf(stream, one?.sector, sectors),
      })),
    };
  }
  const given = cut?.by === 'role' ? cut.roles : [];
  return {
    by: 'role',
    roles: list(stream, given, mostRoles, (role) => ({
      id: stream.text(role?.id ?? ''),
      name: stream.text(role?.name ?? ''),
    })),
  };
}
