import { memo, useState, type FocusEvent, type KeyboardEvent } from 'react';
import { useWords } from '#i18n/words-context.tsx';
import { Marker } from '#ui/marker.tsx';
import type { PartnerLook } from '#charts/model/basis.ts';
import type { Grid } from '#charts/words/grid.ts';
import { densest, gridLayout } from './grid-layout.ts';
import styles from './partner-grid.module.css';
import { shadeStep } from './shade.ts';

/** More than this in a row, and cells which a mouse chooses are as small as they can be. */
const mostLarge = 12;
const finger = 40;
/** On a screen narrower than this cells are chosen by a finger, and names wrap; px. */
const desk = 640;
const mostNames = 72;

/** What makes a table a grid: the arrow keys lead from cell to cell. */
const byArrowKeys = (onFocus: (event: FocusEvent) => void) => ({ role: 'grid', onFocus, onKeyDown: move });

type Place = { readonly row: number; readonly column: number };

/** The grid on a page: a table that is heard as one, scrolls within itself, and says each cell in a sentence. */
export function PartnerGrid({ grid, title, width }: { grid: Grid; title: string; width: number }) {
  const [chosen, setChosen] = useState<Place | null>(null);
  const { partners } = grid;
  const small = partners.length > mostLarge && width >= desk;
  const { names, column, upright } = gridLayout(grid, width, {
    least: small ? densest : finger,
    ...(width < desk ? { mostNames } : {}),
  });
  const said = chosen ? grid.says(chosen.row, chosen.column) : [];
  return (
    <div className={styles.grid}>
      <div className={styles.frame}>
        <table
          {...byArrowKeys((event) => setChosen(placeOf(event)))}
          aria-label={title}
          className={styles.table}
          data-small={small}
          style={{ inlineSize: names + column * partners.length }}
        >
          <colgroup>
            <col style={{ inlineSize: names }} />
            <col span={partners.length} />
          </colgroup>
          <thead>
            <tr>
              <td>
                <span className="visually-hidden">{grid.corner}</span>
              </td>
              {partners.map(({ id, shortName, name }, place) => (
                <th key={id} scope="col" data-upright={upright} data-chosen={chosen?.column === place}>
                  <abbr title={name}>{shortName}</abbr>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {grid.rows.map(({ judge, cells }, place) => (
              <GridRow
                key={judge.id}
                judge={judge}
                cells={cells}
                chosen={chosen?.row === place ? chosen.column : null}
                reachable={chosen === null && place === 0}
              />
            ))}
          </tbody>
        </table>
      </div>
      <div className={styles.says}>
        {(said.length > 0 ? said : [grid.hint]).map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
      </div>
    </div>
  );
}

type GridRowProps = {
  judge: PartnerLook;
  cells: Grid['rows'][number]['cells'];
  /** The column of the chosen cell, when it is in this row. */
  chosen: number | null;
  /** The tab key leads to the first cell as long as none is chosen. */
  reachable: boolean;
};

/** Of 1,600 cells only the two rows that change are drawn anew. */
const GridRow = memo(function GridRow({ judge, cells, chosen, reachable }: GridRowProps) {
  const { t } = useWords();
  return (
    <tr>
      <th scope="row" data-chosen={chosen !== null}>
        <span className={styles.name}>
          <Marker index={judge.sign} />
          <abbr title={judge.name}>{judge.shortName}</abbr>
        </span>
      </th>
      {cells.map(({ about, text, shade, outlined, marked }, column) => (
        <td
          key={about}
          tabIndex={chosen === column || (reachable && column === 0) ? 0 : -1}
          data-shade={shade === null ? undefined : shadeStep(shade)}
          data-outlined={outlined || undefined}
          data-marked={marked || undefined}
          data-missing={text === null || undefined}
        >
          {text ?? <Missing label={t('charts.hidden.cell')} />}
        </td>
      ))}
    </tr>
  );
});

const Missing = ({ label }: { label: string }) => (
  <>
    <span aria-hidden="true">–</span>
    <span className="visually-hidden">{label}</span>
  </>
);

function placeOf({ target }: FocusEvent): Place | null {
  const cell = target.closest('td');
  const row = cell?.closest('tr');
  return cell && row ? { row: row.rowIndex - 1, column: cell.cellIndex - 1 } : null;
}

const steps: Readonly<Record<string, readonly [number, number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
  Home: [0, -Infinity],
  End: [0, Infinity],
};

/** By arrow keys from cell to cell, as in a spreadsheet. */
function move(event: KeyboardEvent<HTMLTableElement>) {
  const step = steps[event.key];
  const cell = event.target instanceof Element ? event.target.closest('td') : null;
  const row = cell?.closest('tr');
  if (!step || !cell || !row) return;
  event.preventDefault();
  const { rows } = event.currentTarget;
  const to = rows[within(row.rowIndex + step[0], rows.length)];
  to?.cells[within(cell.cellIndex + step[1], to.cells.length)]?.focus();
}

/** Place 0 is the head. */
const within = (place: number, count: number): number => Math.min(count - 1, Math.max(1, place));
