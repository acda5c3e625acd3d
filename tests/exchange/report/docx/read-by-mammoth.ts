import mammoth from 'mammoth';
import { all, treeOf, type Element } from './read-docx.ts';

/** What stands in the file, from top to bottom: the style of a paragraph, or what the reader takes it for. */
export type Part =
  | { readonly as: string; readonly text: string }
  | { readonly as: 'table'; readonly heads: readonly Row[]; readonly rows: readonly Row[] };

type Row = readonly string[];

export type Read = {
  readonly parts: readonly Part[];
  /** The places that entries of the contents lead to, and those where a heading stands. */
  readonly entries: readonly Place[];
  readonly headings: readonly Place[];
  /** The bytes of the pictures, in order. */
  readonly pictures: readonly Uint8Array[];
  readonly messages: readonly string[];
};

type Place = { readonly at: string; readonly text: string };

/** The reader knows headings and lists by itself; of other styles it asks what to make of them. */
const styles =
  'Title Subtitle TOCHeading TOC1 TOC2 TOC3 KeyMessage Drawing Caption ReportNote SourceLine TableHead TableText Quote'
    .split(' ')
    .map((id) => `p.${id} => p.${id}:fresh`);

/** A Word file as mammoth reads it, which knows nothing of us. */
export async function readByMammoth(file: Uint8Array): Promise<Read> {
  const pictures: Uint8Array[] = [];
  const convertImage = mammoth.images.imgElement(async (image) => {
    const place = pictures.push(new Uint8Array()) - 1;
    pictures[place] = new Uint8Array(await image.readAsArrayBuffer());
    return { src: image.contentType };
  });
  const { value, messages } = await mammoth.convertToHtml(
    { buffer: Buffer.from(file) },
    { styleMap: styles, convertImage },
  );
  const body = treeOf(`<body>${value}</body>`);
  const isEntry = (element: Element) => /^TOC\d$/.test(element.attributes.get('class') ?? '');
  const elements = elementsIn(body);
  return {
    parts: elements.filter((element) => !isEntry(element)).flatMap(partsOf),
    entries: elements.filter(isEntry).flatMap((entry) => placesOf(entry, 'href')),
    headings: elements.filter(({ name }) => /^h\d$/.test(name)).flatMap((heading) => placesOf(heading, 'id')),
    pictures,
    messages: messages.map(({ type, message }) => `${type}: ${message}`),
  };
}

const elementsIn = ({ children }: Element): Element[] =>
  children.flatMap((child) => (typeof child === 'string' ? [] : child));

function partsOf(element: Element): Part[] {
  if (element.name === 'ul') return all(element, 'li').map((item) => ({ as: 'item', text: textIn(item) }));
  if (element.name === 'table') {
    const rowsIn = (name: string) =>
      all(element, name).flatMap((part) => all(part, 'tr').map((row) => elementsIn(row).map(textIn)));
    return [{ as: 'table', heads: rowsIn('thead'), rows: rowsIn('tbody') }];
  }
  const pictures = all(element, 'img').map(({ attributes }) => ({
    as: 'picture',
    text: attributes.get('alt') ?? '',
  }));
  const text = textIn(element);
  const words = { as: element.attributes.get('class') ?? element.name, text };
  return text === '' ? pictures : [...pictures, words];
}

/** What is read, its lines below each other. */
const textIn = (element: Element): string =>
  element.children
    .map((child) => (typeof child === 'string' ? child : child.name === 'br' ? '\n' : textIn(child)))
    .join('');

const placesOf = (element: Element, name: 'href' | 'id'): Place[] =>
  all(element, 'a').map(({ attributes }) => ({
    at: (attributes.get(name) ?? '').replace('#', ''),
    // The number of the page stands behind a tab
    text: textIn(element).replace(/\t\d+$/, ''),
  }));
