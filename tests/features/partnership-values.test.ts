import { expect, test } from 'vitest';
import { PartnershipValues } from '#features/setup/partnership-values.ts';

const partner = (name: string, archived = false) =>
  ({ partner: null, name, shortName: name, sector: 'community', archived }) as const;

/** Where a name is refused because another partner has it. */
const refused = (partners: ReturnType<typeof partner>[]): string[] => {
  const { error } = PartnershipValues.safeParse({ name: 'Suka Maju', aim: '', partners });
  return (error?.issues ?? [])
    .filter(({ message }) => message === 'duplicate')
    .map(({ path }) => path.join());
};

test('of two partners of one name the later is told, large and small letters alike', () => {
  expect(refused([partner('Desa'), partner('Toko'), partner(' desa ')])).toEqual([
    'partners,2,name',
    'partners,2,shortName',
  ]);
});

test('the name of an archived partner is told at the one whose field is on the screen', () => {
  expect(refused([partner('Desa'), partner('Toko'), partner('Desa', true)])).toEqual([
    'partners,0,name',
    'partners,0,shortName',
  ]);
  expect(refused([partner('Desa', true), partner('Toko'), partner('Desa')])).toContain('partners,2,name');
});

test('two archived partners of one name stop nobody from saving', () => {
  expect(
    refused([partner('Desa'), partner('Toko'), partner('Komite', true), partner('Komite', true)]),
  ).toEqual([]);
});
