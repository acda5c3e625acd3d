import { useWords } from '#i18n/words-context.tsx';
import { Marker } from '#ui/marker.tsx';
import { Table } from '#ui/table.tsx';

/** With a long name, and with a mean that is not there. */
export function TableSample() {
  const { t, number } = useWords();
  const rows = [
    { id: 'school', name: t('gallery.content.school'), figures: [71, 12, 4] },
    { id: 'village', name: t('gallery.content.village'), figures: [63, 21, 3] },
    { id: 'shop', name: t('gallery.content.shop'), figures: [null, null, 2] },
    { id: 'committee', name: t('gallery.content.committee'), figures: [58, 9, 5] },
  ];
  return (
    <Table
      caption={t('gallery.content.note')}
      columns={[
        { id: 'partner', label: t('gallery.content.partner') },
        { id: 'mean', label: t('gallery.content.mean'), number: true },
        { id: 'spread', label: t('gallery.content.spread'), number: true },
        { id: 'respondents', label: t('gallery.content.respondents'), number: true },
      ]}
      rows={rows.map(({ id, name, figures }, index) => ({
        id,
        cells: [
          <>
            <Marker index={index} /> {name}
          </>,
          ...figures.map((figure) => (figure === null ? '–' : number(figure))),
        ],
      }))}
    />
  );
}
