import { inlinedChildren } from './inlined.ts';
import { ownIds } from './own-ids.ts';

const namespace = 'http://www.w3.org/2000/svg';

/** Without paper below it: what is behind it shines through. */
export type Picture = {
  readonly svg: string;
  /** In px of which 96 are an inch: programs place it in this size. */
  readonly width: number;
  readonly height: number;
};

type Words = { readonly title: string; readonly description: string };

type Look = {
  /** Carries the font. */
  readonly style: string;
  /** Space around everything, in px. */
  readonly margin: number;
};

/**
 * One SVG of several that stand below each other on a page: all it needs is inside, the font too. The words are for
 * those who cannot see it.
 */
export function toSvg(parts: readonly SVGSVGElement[], words: Words, { style, margin }: Look): Picture {
  const picture = document.implementation.createDocument(namespace, 'svg');
  const root = picture.documentElement;
  const add = (parent: Element, name: string, attributes: Readonly<Record<string, string | number>>) => {
    const element = picture.createElementNS(namespace, name);
    for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, String(value));
    parent.append(element);
    return element;
  };
  add(root, 'title', {}).append(words.title);
  add(root, 'desc', {}).append(words.description);
  const width = Math.max(...parts.map((part) => sizeOf(part).width)) + 2 * margin;
  let y = margin;
  for (const part of parts) {
    const place = add(root, 'g', { transform: `translate(${margin} ${y})` });
    place.append(inlinedChildren(part, picture));
    y += sizeOf(part).height;
  }
  const height = Math.ceil(y + margin);
  for (const [name, value] of Object.entries({ width, height, viewBox: `0 0 ${width} ${height}` })) {
    root.setAttribute(name, String(value));
  }
  root.setAttribute('role', 'img');
  ownIds(root);
  // As text: a style element would count as an inline style of this page, which forbids them
  const [before, after] = new XMLSerializer().serializeToString(picture).split('</desc>');
  return { svg: `${before}</desc><style>${style}</style>${after}`, width, height };
}

/** With paper below it, for programs that show what has none on black. */
export const onPaper = ({ svg, width, height }: Picture): string =>
  svg.replace('</style>', `</style><rect width="${width}" height="${height}" fill="#ffffff"/>`);

const sizeOf = (part: SVGSVGElement) => ({
  width: part.width.baseVal.value,
  height: part.height.baseVal.value,
});
