import type { Words } from '#i18n/words.ts';
import type { Point } from '#charts/model/point.ts';
import type { Plotted } from './sign.ts';
import type { Column } from './table.ts';

/** A mean, drawn as `plotted`, with its range, its n and the judging partners: what every figure is shown with (A1). */
export function pointColumns<Row>(
  { t }: Words,
  label: string,
  pointOf: (row: Row) => Point | null,
  plotted: Plotted,
): readonly Column<Row>[] {
  const column = (id: string, title: string, of: (point: Point) => number | undefined) => ({
    id,
    label: title,
    number: true,
    value: (row: Row) => {
      const point = pointOf(row);
      return (point && of(point)) ?? null;
    },
  });
  return [
    { ...column('score', label, ({ value }) => value), plotted },
    column('low', t('charts.table.low'), ({ interval }) => interval?.[0]),
    column('high', t('charts.table.high'), ({ interval }) => interval?.[1]),
    column('n', t('charts.table.n'), ({ n }) => n),
    column('partners', t('charts.table.partners'), ({ judges }) => judges),
  ];
}
