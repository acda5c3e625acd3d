import { describe, expect, test } from 'vitest';
import { PlainDate } from '#domain/responses/plain-date.ts';
import { checkClock, trustClock } from '#storage/clock-check.ts';
import { Instant } from '#domain/instant.ts';
import { instantAt, today } from '#storage/clock.ts';
import { freshDatabase } from './fixtures.ts';

const hour = 3_600_000;

describe('[F24] a clock that goes back', () => {
  test('is told, by how much, until it has caught up', async () => {
    const db = await freshDatabase();
    const now = Date.parse('2026-11-12T03:00:00Z');
    expect(await checkClock(db, now)).toEqual({ ok: true, value: null });
    expect(await checkClock(db, now - 48 * hour)).toEqual({ ok: true, value: 48 * hour });
    expect(await checkClock(db, now - 24 * hour)).toEqual({ ok: true, value: 24 * hour });
    expect(await checkClock(db, now + hour)).toEqual({ ok: true, value: null });
  });

  test('is not told for the few minutes by which clocks are set', async () => {
    const db = await freshDatabase();
    await checkClock(db, 100 * hour);
    expect(await checkClock(db, 99.5 * hour)).toEqual({ ok: true, value: null });
  });

  test('is told no more when the person says that it is right now', async () => {
    const db = await freshDatabase();
    await checkClock(db, 100 * hour);
    await trustClock(db, 10 * hour);
    expect(await checkClock(db, 11 * hour)).toEqual({ ok: true, value: null });
  });
});

describe('[F25] time zones', () => {
  test('an instant carries UTC and the offset it was lived in', () => {
    const now = Date.parse('2026-11-12T03:04:05.678Z');
    expect(instantAt(now, 420)).toBe('2026-11-12T10:04:05.678+07:00');
    expect(instantAt(now, -210)).toBe('2026-11-11T23:34:05.678-03:30');
    expect(instantAt(now, 0)).toBe('2026-11-12T03:04:05.678+00:00');
    for (const east of [420, 480, 540, -210, 0]) {
      expect(Instant.safeParse(instantAt(now, east)).success).toBe(true);
      expect(Date.parse(instantAt(now, east))).toBe(now);
    }
  });

  test('today is the day on the calendar of the place', () => {
    const evening = Date.parse('2026-12-31T15:30:00Z');
    expect(today('Asia/Jakarta', evening)).toBe('2026-12-31');
    expect(today('Asia/Makassar', evening)).toBe('2026-12-31');
    expect(today('Asia/Jayapura', evening)).toBe('2027-01-01');
    expect(PlainDate.safeParse(today('Asia/Jayapura', evening)).success).toBe(true);
  });
});
