import type { SheetChart } from '#exchange/table/sheet-chart.ts';
import type { Table, Value } from '#exchange/table/table.ts';
import type { Words } from '#i18n/words.ts';

/** The colour of each partner on every chart, `RRGGBB` by its code; of the partnership too. */
export type Colours = Readonly<Record<string, string>>;

/** More bars in one chart nobody reads. */
const mostSeries = 8;

type Naming = {
  readonly colours: Colours;
  /** Of a subject by its code, of a questionnaire by its id. */
  readonly nameOf: (subject: string) => string;
  readonly titleOf: (questionnaire: string) => string;
};

type Block = { readonly subject: string; readonly from: number; readonly targets: readonly Value[] };

/**
 * Beside the scores, for each questionnaire of each assessment its overview: the principles of each partner as the others
 * see it, or of the partnership. Only rows that follow each other and tell the same principles stand side by side.
 */
export function scoreCharts(codes: Table, words: Words, { colours, nameOf, titleOf }: Naming): SheetChart[] {
  const at = (id: string) => codes.columns.findIndex((column) => column.id === id);
  const [assessment, date, questionnaire] = [at('assessment'), at('date'), at('questionnaire')];
  const [subject, group, level, target] = [at('subject'), at('group'), at('level'), at('target')];
  const rows = [...codes.rows];
  const occasions = Map.groupBy(rows.keys(), (row) =>
    [assessment, date, questionnaire].map((column) => rows[row]?.[column]).join(' '),
  );
  return [...occasions.values()].flatMap((places): SheetChart[] => {
    const shown = places.filter((row) => {
      const [who, what] = [rows[row]?.[group], rows[row]?.[level]];
      return what === 'dimension' && (who === 'peers' || who === 'all');
    });
    const bySubject = Map.groupBy(shown, (row) => String(rows[row]?.[subject]));
    const blocks = [...bySubject].flatMap(([about, of]): Block[] => {
      const [from = 0] = of;
      const follows = of.every((row, place) => row === from + place);
      return follows ? [{ subject: about, from, targets: of.map((row) => rows[row]?.[target] ?? null) }] : [];
    });
    const first = blocks[0];
    if (!first) return [];
    const alike = blocks
      .filter(({ targets }) => targets.join() === first.targets.join())
      .filter((one) => isWhole(one) === isWhole(first))
      .slice(0, mostSeries);
    const count = first.targets.length;
    const row = rows[first.from] ?? [];
    const named = {
      questionnaire: titleOf(String(row[questionnaire])),
      date: words.date(String(row[date])),
    };
    const names = words.list(alike.map((one) => nameOf(one.subject)));
    return [
      {
        kind: 'bars',
        title: words.t('data.chart.title', named),
        alt: words.t('data.chart.alt', { ...named, names }),
        from: 0,
        to: 100,
        decimals: 0,
        categories: { column: 'target_title', from: first.from, count },
        series: alike.map((one) => ({
          name: nameOf(one.subject),
          colour: colours[one.subject] ?? fallback,
          cells: { column: 'score', from: one.from, count },
        })),
      },
    ];
  });
}

const isWhole = ({ subject }: Block): boolean => subject === 'partnership' || subject === 'self';

/** As the partnership is drawn where no colour is told. */
const fallback = '4B5563';
