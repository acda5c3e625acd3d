import { Dexie, type Table } from 'dexie';
import type { Action } from '#domain/actions/action.ts';
import type { Digest, Id, Slug } from '#domain/ids.ts';
import type { Manuscript } from '#domain/manuscript/manuscript.ts';
import type { Published } from '#domain/questionnaire/published.ts';
import type { Release, Released } from '#domain/privacy/released.ts';
import type { Assessment } from '#domain/responses/assessment.ts';
import type { Draft } from '#domain/responses/draft.ts';
import type { Exclusion } from '#domain/responses/exclusion.ts';
import type { JoinKey } from '#domain/responses/join-key.ts';
import type { Joint } from '#domain/responses/joint.ts';
import type { Note } from '#domain/responses/note.ts';
import type { Partner, Partnership } from '#domain/responses/partnership.ts';
import type { Response } from '#domain/responses/response.ts';
import type { Tally } from '#domain/responses/tally.ts';
import type { DeviceRow } from './device.ts';
import type { ExclusionKey } from './exclusion-key.ts';
import { browserFactory, onlyVersion, type Factory } from './factory.ts';
import type { PackedRow } from './packed-row.ts';
import { versions as shipped, type Version } from './versions.ts';

export type DatabaseOptions = {
  readonly name: string;
  /** The name this device takes when it has none yet. */
  readonly device: Id;
  readonly factory: Factory;
  readonly versions?: readonly Version[];
};

/** What a row holds is known only after it was parsed, so it is read as unknown and written as what it is. */
type Rows<T, Key> = Table<unknown, Key, T>;

/** What a file may hold. */
export const recordTables = [
  'partnerships',
  'partners',
  'assessments',
  'responses',
  'exclusions',
  'joints',
  'tallies',
  'notes',
  'keys',
  'actions',
  'releases',
  'released',
  'questionnaires',
] as const;
/** What stays on the device. */
const ownTables = ['drafts', 'manuscripts', 'device'] as const;
/** All that nothing else could bring back. */
export const allTables = [...recordTables, ...ownTables];
export type TableName = (typeof allTables)[number];
/** What is made from the others, to be quick: where they lose something it goes too, and no file holds it. */
export const derivedTable = 'packed';
/** For whoever may take something away. */
export const everyTable = [...allTables, derivedTable] as const;
export type AnyTable = (typeof everyTable)[number];

export class Database extends Dexie {
  declare readonly partnerships: Rows<Partnership, Id>;
  declare readonly partners: Rows<Partner, Id>;
  declare readonly assessments: Rows<Assessment, Id>;
  declare readonly drafts: Rows<Draft, Id>;
  declare readonly responses: Rows<Response, Digest>;
  declare readonly exclusions: Rows<Exclusion, ExclusionKey>;
  declare readonly joints: Rows<Joint, [Id, Slug, Slug]>;
  declare readonly tallies: Rows<Tally, [Id, Slug, Slug]>;
  declare readonly notes: Rows<Note, [Id, Slug, Slug]>;
  declare readonly keys: Rows<JoinKey, [Id, string]>;
  declare readonly actions: Rows<Action, Id>;
  declare readonly released: Rows<Released, [Id, string, number]>;
  declare readonly releases: Rows<Release, Id>;
  declare readonly questionnaires: Rows<Published, Digest>;
  declare readonly manuscripts: Rows<Manuscript, Id>;
  declare readonly device: Rows<DeviceRow, [DeviceRow['about'], string]>;
  declare readonly packed: Rows<PackedRow, [Id, Id]>;

  readonly newDevice: Id;
  /** Whether the browser holds it, so that a worker can open it too; else only this page's memory does. */
  readonly inBrowser: boolean;
  /** Another tab has changed the database under this one: nothing is written any more (F11). */
  retired = false;
  reopening: Promise<unknown> | null = null;

  constructor({ name, device, factory, versions = shipped }: DatabaseOptions) {
    const native = Math.max(...versions.map(({ number }) => number)) * 10;
    super(name, {
      indexedDB: onlyVersion(native, factory),
      IDBKeyRange: factory.IDBKeyRange,
      /** 'saved' has to outlive a power cut (F3). */
      chromeTransactionDurability: 'strict',
      /** A live query shows what is stored, never what is about to be. */
      cache: 'disabled',
    });
    this.newDevice = device;
    this.inBrowser = factory.indexedDB === browserFactory()?.indexedDB;
    for (const { number, stores, upgrade } of versions) {
      const version = this.version(number).stores({ ...stores });
      if (upgrade) version.upgrade(upgrade);
    }
  }

  /**
   * A new connection in place of the lost one (F9). Who asks at the same time, or asks late, gets the one that was
   * opened already.
   */
  async reopen(lost: IDBDatabase | null): Promise<void> {
    if (this.isOpen() && this.backendDB() !== lost) return;
    this.reopening ??= Promise.resolve().then(() => {
      this.close({ disableAutoOpen: false });
      return this.open();
    });
    try {
      await this.reopening;
    } finally {
      this.reopening = null;
    }
  }
}
