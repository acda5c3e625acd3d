import type { Draw } from '#charts/drawn.ts';
import { fileName } from '#charts/image/file-name.ts';
import type { PngOptions } from '#charts/image/to-png.ts';
import type { Picture } from '#charts/image/to-svg.ts';
import type { Id } from '#domain/ids.ts';
import type { Extra } from '#exchange/data/write-data.ts';
import { writeCsv } from '#exchange/table/csv.ts';
import type { Table } from '#exchange/table/table.ts';
import type { AppLanguage, Words } from '#i18n/words.ts';
import type { PartnershipResults } from '#storage/results.ts';

/** A chart for the archive, with its figures. */
export type DataFigure = { readonly title: string; readonly draw: Draw; readonly table: Table };

/** All charts of the assessments, in the words given. */
export type FiguresOf = (
  words: Words,
  all: PartnershipResults,
  assessments: readonly Id[],
) => Promise<readonly DataFigure[]>;

export const pngOptions: PngOptions = { scale: 2, paper: 'white' };

/** `charts/007-skor-per-prinsip.svg`: the number and the words are those of the table beside it. */
const pathOf = (folder: string, place: number, title: string, ending: string): string =>
  `${folder}/${String(place + 1).padStart(3, '0')}-${fileName(title, ending)}`;

export function extrasOf(
  place: number,
  { title, table }: DataFigure,
  { svg, png }: { readonly svg: Picture['svg']; readonly png: Uint8Array },
  dialect: AppLanguage,
): readonly Extra[] {
  return [
    { title, path: pathOf('charts', place, title, 'svg'), bytes: new TextEncoder().encode(svg) },
    { title, path: pathOf('charts', place, title, 'png'), bytes: png },
    { title, path: pathOf('tables', place, title, 'csv'), bytes: writeCsv(table, dialect) },
  ];
}
