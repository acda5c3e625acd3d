import { useWords } from '#i18n/words-context.tsx';
import { Marker } from '#ui/marker.tsx';
import { Table, type Column } from '#ui/table.tsx';

type Sample = {
  index: number;
  name: string;
  mean: number | null;
  spread: number | null;
  respondents: number;
};

/** With a long name, and with a mean that is not there. */
export function TableSample() {
  const { t, number } = useWords();
  const figure = (value: number | null) => (value === null ? '–' : number(value));
  const rows: readonly Sample[] = [
    { index: 0, name: t('gallery.content.school'), mean: 71, spread: 12, respondents: 4 },
    { index: 1, name: t('gallery.content.village'), mean: 63, spread: 21, respondents: 3 },
    { index: 2, name: t('gallery.content.shop'), mean: null, spread: null, respondents: 2 },
    { index: 3, name: t('gallery.content.committee'), mean: 58, spread: 9, respondents: 5 },
  ];
  const columns: readonly Column<Sample>[] = [
    {
      id: 'partner',
      label: t('gallery.content.partner'),
      cell: ({ index, name }) => (
        <>
          <Marker index={index} /> {name}
        </>
      ),
    },
    { id: 'mean', label: t('gallery.content.mean'), cell: ({ mean }) => figure(mean), number: true },
    { id: 'spread', label: t('gallery.content.spread'), cell: ({ spread }) => figure(spread), number: true },
    {
      id: 'n',
      label: t('gallery.content.respondents'),
      cell: ({ respondents }) => number(respondents),
      number: true,
    },
  ];
  return (
    <Table caption={t('gallery.content.note')} columns={columns} rows={rows} rowId={({ name }) => name} />
  );
}
