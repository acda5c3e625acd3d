import type { ReportDocument } from '#exchange/report/document.ts';
import { writePptx } from '#exchange/report/pptx/write-pptx.ts';
import { all, type Element, openPackage, ownText, type Package } from '../docx/read-docx.ts';
import { wordsIn } from '../docx/written.ts';

export const written = (report: ReportDocument) => writePptx(report, wordsIn[report.language]);

export type Opened = Package & { readonly slides: readonly Element[] };

/** A presentation as it is read back, its slides in their order. */
export async function openedDeck(report: ReportDocument): Promise<Opened> {
  const file = openPackage(await written(report));
  const slides = all(file.root('ppt/presentation.xml'), 'sldId').map(({ attributes }) =>
    file.root(related(file, 'ppt/presentation.xml', attributes.get('id') ?? '')),
  );
  return { ...file, slides };
}

/** The names of all parts that a part leads to, by the id of the relation. */
export function relationsOf({ names, root }: Package, name: string): ReadonlyMap<string, string> {
  const at = name.lastIndexOf('/');
  const list = `${name.slice(0, at)}/_rels${name.slice(at)}.rels`;
  if (!names.includes(list)) return new Map();
  return new Map(
    all(root(list), 'Relationship').map(({ attributes }) => [
      attributes.get('Id') ?? '',
      new URL(attributes.get('Target') ?? '', `file:///${name}`).pathname.slice(1),
    ]),
  );
}

export function related(file: Package, name: string, id: string): string {
  const target = relationsOf(file, name).get(id);
  if (target === undefined) throw new Error(`${name} has no ${id}`);
  return target;
}

/** The parts of a kind in the order of their slides: `ppt/charts/chart`. */
export const numbered = ({ names }: Package, beginning: string): string[] =>
  names
    .filter((name) => name.startsWith(beginning) && /^\d+\.\w+$/.test(name.slice(beginning.length)))
    .toSorted((one, other) => numberOf(one) - numberOf(other));

const numberOf = (name: string): number => Number(/(\d+)\.\w+$/.exec(name)?.[1]);

/** All paragraphs of a part, line breaks as they are. */
export const textsOf = (element: Element): string[] =>
  all(element, 'p').map((paragraph) =>
    all(paragraph, 't', 'br')
      .map((one) => (one.name === 'br' ? '\n' : ownText(one)))
      .join(''),
  );

/** What stands in a place of the layout; null where the slide leaves it empty. */
export function placed(slide: Element, ...types: readonly string[]): string | null {
  const shape = all(slide, 'sp').find((one) =>
    all(one, 'ph').some(({ attributes }) =>
      types.includes(attributes.get('type') ?? `#${attributes.get('idx')}`),
    ),
  );
  return shape ? textsOf(shape).join('\n') : null;
}

export const titleOf = (slide: Element): string | null => placed(slide, 'title', 'ctrTitle');
