import { useId, type ReactNode } from 'react';
import styles from './table.module.css';

type TableProps = {
  caption: ReactNode;
  /** The first column names the row; `number` puts digits under digits. */
  columns: readonly { id: string; label: ReactNode; number?: boolean }[];
  /** As many cells as there are columns. */
  rows: readonly { id: string; cells: readonly ReactNode[] }[];
};

/** Safari lets the keyboard scroll a frame only when it can take the focus. */
const reachable = 0;

/** Figures to read, to hear and to copy. Too wide for the screen, it scrolls within itself, by keyboard too. */
export function Table({ caption, columns, rows }: TableProps) {
  const id = useId();
  return (
    <section className={styles.frame} aria-labelledby={id} tabIndex={reachable}>
      <table className={styles.table}>
        <caption id={id}>{caption}</caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column.id} scope="col" data-number={column.number}>
                {column.label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.id}>
              {columns.map((column, place) =>
                place === 0 ? (
                  <th key={column.id} scope="row">
                    {row.cells[place]}
                  </th>
                ) : (
                  <td key={column.id} data-number={column.number}>
                    {row.cells[place]}
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
