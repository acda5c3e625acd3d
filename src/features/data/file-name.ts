import { safe } from '#exchange/name.ts';
import type { DataKind } from '#exchange/data/write-data.ts';
import { allWordsIn } from '#i18n/words-in.ts';
import type { Key } from '#i18n/words.ts';
import type { PartnershipResults } from '#storage/results.ts';
import type { DataChoice } from './choice.ts';

const csv = { ending: 'csv', type: 'text/csv' } as const;

const kinds: {
  readonly [K in DataKind]: { readonly word: Key; readonly ending: string; readonly type: string };
} = {
  xlsx: {
    word: 'data.file.name',
    ending: 'xlsx',
    type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  },
  long: { word: 'data.file.long', ...csv },
  wide: { word: 'data.file.wide', ...csv },
  zip: { word: 'data.file.name', ending: 'zip', type: 'application/zip' },
};

/** `pacts-desa-sukamaju-2026-11-12-data.zip`: the day is that of the newest assessment in it. */
export async function dataFileName(
  { partnership, assessments }: PartnershipResults,
  { kind, language, assessments: chosen }: DataChoice,
): Promise<{ readonly name: string; readonly type: string }> {
  const { t } = await allWordsIn(language);
  const { word, ending, type } = kinds[kind];
  const days = assessments.flatMap(({ assessment: { id, date } }) => (chosen.includes(id) ? date : []));
  const day = days.toSorted((a, b) => (a < b ? 1 : -1))[0] ?? '';
  const name = ['pacts', safe(partnership.name), day, safe(t(word))].filter(Boolean).join('-');
  return { name: `${name}.${ending}`, type };
}
