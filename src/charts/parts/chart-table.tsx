import { useWords } from '#i18n/words-context.tsx';
import type { Words } from '#i18n/words.ts';
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
          cells: values.map((value, place) =>
            value === null ? <Missing key={table.columns[place]?.id} /> : inWords(words, value),
          ),
        }))}
      />
    </Disclosure>
  );
}

const inWords = (words: Words, value: string | number): string =>
  typeof value === 'number' ? words.number(value) : value;

function Missing() {
  const { t } = useWords();
  return (
    <>
      <span aria-hidden="true">–</span>
      <span className="visually-hidden">{t('charts.hidden.cell')}</span>
    </>
  );
}
