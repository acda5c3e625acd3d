import * as z from 'zod/mini';
import { Digest, Id } from '#domain/ids.ts';
import { Instant } from '#domain/instant.ts';
import type { Joined } from '#domain/responses/join-key.ts';
import { Expected } from '#domain/responses/assessment.ts';
import { GatheringWay } from '#domain/responses/gathering-way.ts';
import { PairingCode } from '#domain/responses/response.ts';
import { Stamp } from '#domain/responses/stamp.ts';
import type { Database } from './database.ts';

const Backup = z.strictObject({ at: Instant, responses: z.int().check(z.nonnegative()) });
const Lease = z.strictObject({ holder: Id, until: z.int() });
const Passing = z.strictObject({
  assessment: Id,
  salt: z.string(),
  hash: z.string(),
  wrong: z.int(),
  since: z.int(),
});
export type Passing = z.infer<typeof Passing>;
const Typing = z.strictObject({ twice: z.boolean(), compared: z.array(Id) });
export type Typing = z.infer<typeof Typing>;
const Kit = z.strictObject({
  way: GatheringWay,
  /** Devices, stations or people who type at the same time. */
  count: z.int().check(z.gte(1)),
  /** When the day begins, `09:00`. */
  start: z.string().check(z.regex(/^\d\d:\d\d$/)),
  /** Where there is no assessment that knows. */
  people: z.int().check(z.gte(1), z.lte(999)),
  /** Steps of the checklist. */
  done: z.array(z.string()),
});
export type Kit = z.infer<typeof Kit>;

/** What this device knows for itself; none of it leaves with a file. */
type Facts = {
  /** Its name in stamps, and the greatest counter it has seen. */
  stamp: Stamp;
  /** Of an assessment that it keeps. */
  keeper: true;
  /** Of a partnership: the code that pairs the owner's sittings. */
  pairing: z.infer<typeof PairingCode>;
  /** Of a partnership: the last file that holds everything, and how many responses there had been. */
  backup: z.infer<typeof Backup>;
  /** The latest time that was ever seen, in milliseconds since 1970. */
  clock: number;
  /** Of a draft: the tab that writes it, where there are no Web Locks. */
  lease: z.infer<typeof Lease>;
  /** While the device is passed round: for which assessment, the PIN that ends it, and the tries at it. */
  passing: Passing;
  /** Of an assessment: whether paper forms are typed in twice here, and whose were, without a difference left. */
  typing: Typing;
  /** Of an assessment that this phone joined by a code: how it seals answers for the keeper. */
  joined: Joined;
  /** Of a respondent: the responses that the keeper has got as a code. */
  handed: Digest[];
  /** Of an assessment: the public keys whose private ones lie in a full file. */
  'key-saved': string[];
  /** Of an assessment and a partner: its profile may be shown to all. */
  'on-wall': true;
  /** Of an assessment: how many of each partner came, where that was noted. */
  came: Expected[];
  /** Of an assessment, or of none: how the day is planned, and what of the checklist is done. */
  kit: Kit;
  /** Of a partnership: how reports of it were made the last time; `report-preset.ts` knows its shape. */
  report: unknown;
  /** Takes the place of answers for a moment, to see whether they would fit (F6). */
  trial: Uint8Array;
};

const About = z.enum([
  'stamp',
  'keeper',
  'pairing',
  'backup',
  'clock',
  'lease',
  'passing',
  'trial',
  'typing',
  'joined',
  'handed',
  'key-saved',
  'on-wall',
  'came',
  'kit',
  'report',
]);
type About = z.infer<typeof About> & keyof Facts;

const reader =
  <T>(schema: z.ZodMiniType<T>) =>
  (value: unknown): T | null => {
    const parsed = schema.safeParse(value);
    return parsed.success ? parsed.data : null;
  };

const readers: { readonly [A in About]: (value: unknown) => Facts[A] | null } = {
  stamp: reader(Stamp),
  keeper: reader(z.literal(true)),
  pairing: reader(PairingCode),
  backup: reader(Backup),
  clock: reader(z.int()),
  lease: reader(Lease),
  passing: reader(Passing),
  trial: reader(z.instanceof(Uint8Array)),
  typing: reader(Typing),
  joined: reader(z.strictObject({ publicKey: z.string(), token: Id })),
  handed: reader(z.array(Digest)),
  'key-saved': reader(z.array(z.string())),
  'on-wall': reader(z.literal(true)),
  came: reader(z.array(Expected)),
  kit: reader(Kit),
  report: reader(z.unknown()),
};

/** `of` names the record the fact is about, '' for none. */
export const DeviceRow = z
  .strictObject({ about: About, of: z.string(), value: z.unknown() })
  .check(z.refine(({ about, value }) => readers[about](value) !== null));
export type DeviceRow = z.infer<typeof DeviceRow>;

/** The fact, null when it is not there or cannot be read. */
export async function readFact<A extends About>(db: Database, about: A, of = ''): Promise<Facts[A] | null> {
  const row = await db.device.get([about, of]);
  return typeof row === 'object' && row !== null && 'value' in row ? readers[about](row.value) : null;
}

/** Call inside a transaction that holds `device`. */
export async function putFact<A extends About>(
  db: Database,
  about: A,
  of: string,
  value: Facts[A],
): Promise<void> {
  await db.device.put({ about, of, value });
}

export async function dropFact(db: Database, about: About, of: string): Promise<void> {
  await db.device.delete([about, of]);
}
