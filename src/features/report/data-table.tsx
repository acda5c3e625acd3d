import type { Column, Table, Value } from '#exchange/table/table.ts';
import type { Words } from '#i18n/words.ts';
import { keyed } from './keyed.ts';

type DataTableProps = {
  readonly words: Words;
  /** What it is called. */
  readonly caption: string;
  readonly table: Table;
};

/** The keyboard scrolls a frame that is wider than the page. */
const reachable = 0;

/** A table of the report: its first column names the row. */
export function DataTable({ words, caption, table }: DataTableProps) {
  const { columns } = table;
  return (
    <section className="report-frame" aria-label={caption} tabIndex={reachable}>
      <table>
        <caption>{caption}</caption>
        <thead>
          <tr>
            {columns.map(({ id, label, kind }) => (
              <th key={id} scope="col" data-kind={kind}>
                {label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {keyed(table.rows).map(({ key, value: row }) => (
            <tr key={key}>
              {columns.map((column, at) => {
                const Cell = at === 0 ? 'th' : 'td';
                return (
                  <Cell key={column.id} scope={at === 0 ? 'row' : undefined} data-kind={column.kind}>
                    <CellText words={words} column={column} value={row[at] ?? null} />
                  </Cell>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

type CellTextProps = { readonly words: Words; readonly column: Column; readonly value: Value };

function CellText({ words: { t, number, date }, column, value }: CellTextProps) {
  if (value === null || value === '')
    return (
      <>
        <span aria-hidden="true">–</span>
        <span className="report-heard">{t('report.value.none')}</span>
      </>
    );
  if (typeof value === 'number') return number(value, column.decimals);
  return column.kind === 'date' ? date(value) : value;
}
