import type { Frame } from '#charts/words/frame.ts';
import { writeCsv } from '#exchange/table/csv.ts';
import type { Words } from '#i18n/words.ts';
import { copyBoth } from '#ui/hand-out.ts';
import { figuresOf } from './figures.ts';
import { save, type Way } from './picture-ways.ts';
import { tableToPaste } from './table-to-paste.ts';

/** The ways of a chart's figures out of the app. */
export function figureWays({ t, language }: Words, frame: Frame): Record<'table' | 'csv', Way> {
  const asCsv = () =>
    save(new Blob([writeCsv(figuresOf(frame), language)], { type: 'text/csv' }), frame, 'csv');
  return {
    table: async () =>
      (await copyBoth(tableToPaste(figuresOf(frame), language)))
        ? t('charts.menu.table-copied')
        : t('charts.menu.no-table', { file: asCsv() }),
    csv: async () => t('charts.menu.downloaded', { file: asCsv() }),
  };
}
