import { inlinedChildren } from './inlined.ts';

const namespace = 'http://www.w3.org/2000/svg';

export type Picture = {
  readonly svg: string;
  /** In px. */
  readonly width: number;
  readonly height: number;
};

type Words = { readonly title: string; readonly description: string };

/** Space around everything, in px. */
const margin = 24;

/**
 * One SVG of several that stand below each other on a page, on white: all it needs is inside, the font too. The words
 * are for those who cannot see it.
 */
export function toSvg(parts: readonly SVGSVGElement[], words: Words, style: string): Picture {
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
  const background = add(root, 'rect', { width, fill: '#ffffff' });
  let y = margin;
  for (const part of parts) {
    const place = add(root, 'g', { transform: `translate(${margin} ${y})` });
    place.append(inlinedChildren(part, picture));
    y += sizeOf(part).height;
  }
  const height = Math.ceil(y + margin);
  background.setAttribute('height', String(height));
  for (const [name, value] of Object.entries({ width, height, viewBox: `0 0 ${width} ${height}` })) {
    root.setAttribute(name, String(value));
  }
  root.setAttribute('role', 'img');
  // As text: a style element would count as an inline style of this page, which forbids them
  const [before, after] = new XMLSerializer().serializeToString(picture).split('</desc>');
  return { svg: `${before}</desc><style>${style}</style>${after}`, width, height };
}

const sizeOf = (part: SVGSVGElement) => ({
  width: part.width.baseVal.value,
  height: part.height.baseVal.value,
});
