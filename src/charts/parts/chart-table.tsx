import { useWords } from '#i18n/words-context.tsx';
import { Disclosure } from '#ui/disclosure.tsx';
import { Table } from '#ui/table.tsx';
import type { ChartTable as Figures } from '#charts/words/table.ts';

/** The figures behind a drawing, to hear and to copy. */
export function ChartTable({ title, table }: { title: string; table: Figures }) {
  const words = useWords();
  return (
    <Disclosure title={words.t('charts.table.title')}>
      <Table
        caption={title}
        columns={table.columns}
        rows={table.rows.map(({ id, values }) => ({
          id,
          cells: values.map((value, place) => {
            const { id: column, date, decimals = 0 } = table.columns[place] ?? {};
            if (value === null) return <Missing key={column} />;
            if (date && typeof value === 'string' && value !== '') return words.date(value);
            return typeof value === 'number' ? words.number(value, decimals) : value;
          }),
        }))}
      />
    </Disclosure>
  );
}

function Missing() {
  const { t } = useWords();
  return (
    <>
      <span aria-hidden="true">–</span>
      <span className="visually-hidden">{t('charts.hidden.cell')}</span>
    </>
  );
}
