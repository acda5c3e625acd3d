import { describe, expect, test } from 'vitest';
import { sinceClaims } from '#charts/claims/change.ts';
import type { ChangeClaim, ChangeVerdict } from '#charts/model/change-claims.ts';
import { aboutPartner } from '#domain/responses/subject.ts';
import { school } from '../samples.ts';
import { english, indonesian } from './cells.ts';

const series = { subject: aboutPartner(school), group: 'peers', level: 'overall', id: 'overall' } as const;
const trust = { id: 'Percaya', en: 'Trust' };

const claims = (verdict: ChangeVerdict, change: Partial<ChangeClaim> = {}) =>
  sinceClaims(
    { series, verdict, difference: 12.5, interval: null, pairs: 9, together: 10, ...change },
    change.series ? trust : null,
    '2026-10-08',
  );
const said = (verdict: ChangeVerdict, change: Partial<ChangeClaim> = {}) =>
  indonesian(claims(verdict, change))[0];

describe('what is said about change', () => {
  test('[C3] each verdict has its sentence, with its side in words', () => {
    expect(said('up')).toBe('Skor keseluruhan: naik 13 poin sejak 8 Oktober 2026.');
    expect(said('down', { difference: -12.5 })).toBe('Skor keseluruhan: turun 13 poin sejak 8 Oktober 2026.');
    expect(said('not-shown')).toBe('Skor keseluruhan: belum terbukti berubah sejak 8 Oktober 2026.');
    expect(said('too-few')).toContain('belum cukup');
    expect(english(claims('not-shown'))[0]).toBe(
      'Overall score: not shown to have changed since 8 October 2026.',
    );
  });

  test('[C3] all changed alike: by how much and which way, even by nothing', () => {
    expect(said('all-same')).toContain('berubah sama besar sejak 8 Oktober 2026 (+13 poin)');
    expect(said('all-same', { difference: -0.4 })).toContain('(0 poin)');
  });

  test('[C4] what the adjustment took back is said with how many are looked at together', () => {
    expect(said('among-many', { series: { ...series, level: 'facet', id: 'trust' } })).toBe(
      'Percaya: belum terbukti berubah sejak 8 Oktober 2026. Di antara 10 angka yang dilihat sekaligus, satu perubahan seperti ini bisa saja kebetulan.',
    );
  });

  test('[C3] how far the change might move is said beside it, with its signs, and of what the adjustment took back not', () => {
    const interval = [-3.6, 5.4] as const;
    expect(english(claims('not-shown', { interval }))[1]).toBe(
      'If the same people answered again, the change might be anywhere from −4 to +5 points.',
    );
    expect(indonesian(claims('up', { interval: [3.4, 21.6] }))[1]).toBe(
      'Kalau orang yang sama menjawab lagi, perubahannya mungkin antara +3 dan +22 poin.',
    );
    expect(english(claims('among-many', { interval: [1, 9] })).join(' ')).not.toContain('anywhere');
    expect(english(claims('too-few')).join(' ')).not.toContain('anywhere');
  });

  test('[C3] the same people, or everybody then and now', () => {
    expect(english(claims('up'))[1]).toBe('Compared for the same 9 people.');
    expect(english(claims('up', { pairs: null }))[1]).toContain('everyone who answered then');
  });
});
