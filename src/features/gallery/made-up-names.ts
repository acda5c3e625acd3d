import type { PartnerLook } from '#charts/model/basis.ts';

/** The id of a made-up record. */
export const idOf = (kind: string, number: number): string =>
  `${kind}${number.toString(16).padStart(2, '0')}`.padStart(32, '0');

/** Between 0 and 1, always the same for the same words (FNV-1a). */
export function chance(words: string): number {
  let hash = 0x811c9dc5;
  for (const letter of words) hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193);
  return ((hash >>> 8) % 9973) / 9973;
}

const names = [
  ['Sekolah Harapan', 'Sekolah'],
  ['Pemerintah Desa', 'Desa'],
  ['Toko Maju Bersama', 'Toko Maju'],
  ['Komite Sekolah', 'Komite'],
  ['Puskesmas Kecamatan', 'Puskesmas'],
  ['Karang Taruna', 'Karang Taruna'],
  ['Kelompok Tani Makmur', 'Kelompok Tani'],
  ['Perkumpulan PKK', 'PKK'],
  ['Koperasi Wanita Mandiri', 'Kopwan'],
  ['Yayasan Anak Bangsa', 'Yayasan'],
  ['Bank Perkreditan Rakyat', 'BPR'],
  ['Paguyuban Wali Murid', 'Wali Murid'],
] as const;

const long = 'Perkumpulan Orang Tua dan Wali Murid Sekolah Dasar Negeri Harapan Bangsa';

/** Beyond the names above, neighbourhoods by their number. */
export const someNames = (count: number): PartnerLook[] =>
  Array.from({ length: count }, (_, place) => {
    const [name, shortName] = names[place] ?? [`Rukun Tetangga ${place + 1}`, `RT ${place + 1}`];
    return { id: idOf('a', place), name, shortName, sign: place };
  });

/** As long as names may be. */
export const longNames = (count: number): PartnerLook[] =>
  someNames(count).map(({ id, sign }) => ({
    id,
    sign,
    name: `${long} 0${sign}`.slice(0, 80),
    shortName: `Perkumpulan OT${sign + 1}`,
  }));
