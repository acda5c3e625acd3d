import { aroundOf, introduces, type Around } from '#exchange/report/around.ts';
import type { Block, ReportDocument, Section } from '#exchange/report/document.ts';
import type { Words } from '#i18n/words.ts';
import { figureStrips } from './figure-strips.ts';
import { contentStrips } from './contents.ts';
import { titleStrips } from './front.ts';
import { gap } from './letters.ts';
import { colour, column, page as paper, size } from './look.ts';
import { marginMarks } from './margins.ts';
import { paginate, type Pages, type Place } from './paginate.ts';
import { textStrips, type Setting } from './setting.ts';
import { heightOf, keeping, lowered, type Mark, type Strip } from './strip.ts';
import { tableStrips } from './table-strips.ts';
import { headingStrips, listStrips, paragraphStrips, quoteStrips } from './text-strips.ts';
import type { Typeface } from './typeface.ts';

/**
 * A report on A4: which mark stands where on which page, in pt from the page's upper left corner, and where its
 * headings are. Pure: the same report in the same typeface is the same pages.
 */
export function layOut(report: ReportDocument, words: Words, typeface: Typeface): Pages {
  const setting = { typeface, words };
  const body = bodyStrips(setting, report);
  const anchors = body.flatMap(({ anchor }) => anchor ?? []);
  const front = titleStrips(setting, report);
  const room = column.height - heightOf(front);
  const laid = (pageOf: (id: string) => number | null) =>
    paginate([...front, ...contentStrips(setting, anchors, pageOf, room), ...body], column.height);
  // Once to learn the numbers of the pages, and once more with them
  const places = new Map(laid(() => null).places.map(({ id, page }) => [id, page]));
  const pages = laid((id) => places.get(id) ?? null);
  return {
    places: pages.places.map((place): Place => ({ ...place, y: place.y + paper.top })),
    pages: pages.pages.map((marks, at) =>
      [...marginMarks(setting, report, at + 1, pages.pages.length), ...marks].map(onPaper),
    ),
  };
}

const onPaper = (mark: Mark): Mark => ({ ...lowered(mark, paper.top), x: mark.x + paper.side });

function bodyStrips(setting: Setting, { sections }: ReportDocument): Strip[] {
  const numbers = { figure: 0, table: 0 };
  const strips = sections.flatMap((section, at) => {
    const [first, ...rest] = sectionStrips(setting, section, numbers);
    if (!first) return [];
    return [at === 0 ? { ...first, first: true } : first, ...rest];
  });
  return [...strips, ...lettersNote(setting, strips)];
}

/** `numbers` counts on through the report. */
function sectionStrips(
  setting: Setting,
  section: Section,
  numbers: { figure: number; table: number },
): Strip[] {
  const strips = (block: Block, at: number): Strip[] => {
    switch (block.kind) {
      case 'heading':
        return headingStrips(setting, { id: `${section.id}/${at}`, level: block.level, text: block.text });
      case 'paragraph':
        return paragraphOf(paragraphStrips(setting, block.text), aroundOf(section.blocks, at));
      case 'list':
        return listStrips(setting, block.items);
      case 'quotes':
        return quoteStrips(setting, block.texts);
      case 'table':
        return tableStrips(setting, block, ++numbers.table);
      case 'figure':
        return figureStrips(setting, block, ++numbers.figure, aroundOf(section.blocks, at).isFollowed);
    }
  };
  return [
    ...headingStrips(setting, { id: section.id, level: 1, text: section.title }),
    ...section.blocks.flatMap(strips),
  ];
}

/** So many lines are few enough to go along with a figure. */
const few = 8;

/** What leads from a heading to a figure stays with both. */
function paragraphOf(lines: readonly Strip[], around: Around): Strip[] {
  return introduces(around) && lines.length <= few ? keeping(lines, true) : [...lines];
}

/** What the gaps mean, where there are any. */
function lettersNote(setting: Setting, strips: readonly Strip[]): Strip[] {
  const hasGap = (mark: Mark): boolean =>
    (mark.kind === 'text' && mark.text.includes(gap)) ||
    (mark.kind === 'drawing' && setting.typeface.plain(mark.svg).includes(gap));
  if (!strips.some(({ marks }) => marks.some(hasGap))) return [];
  const note = setting.words.t('report.letters.note', { gap });
  return textStrips(setting, note, { size: size.fine, colour: colour.soft }, { above: 20 });
}
