import type { Arranged } from './arranged.ts';
import { inlinedChildren } from './inlined.ts';
import { legalXml } from './legal-xml.ts';
import { ownIds } from './own-ids.ts';

/** Without paper below it: what is behind it shines through. */
export type Picture = {
  readonly svg: string;
  /** In px of which 96 are an inch: programs place it in this size. */
  readonly width: number;
  readonly height: number;
  /** How many px of a drawing lie on one of these: above 1 where it is larger than its place. */
  readonly detail: number;
  /** The height of the smallest letters as they are placed: the size of their type, in px. */
  readonly smallest: number;
};

type Frame = {
  readonly title: string;
  /** For those who cannot see it. */
  readonly description: string;
  /** Carries the font. */
  readonly style: string;
  /** Space around everything, in px. */
  readonly margin: number;
  /** Of the whole, in px: it is made to fit, and stands in the middle. Else it is as wide and high as it needs. */
  readonly size: { readonly width: number; readonly height: number } | null;
};

const namespace = 'http://www.w3.org/2000/svg';

/** Others follow where the font inside is not taken: as narrow as it, or narrower. */
const families = "'Plus Jakarta Sans', 'Segoe UI', Arial, 'Liberation Sans', sans-serif";

/** One SVG of several drawings: all that it needs is inside, the font too. */
export function toSvg(arranged: Arranged, { title, description, style, margin, size }: Frame): Picture {
  const picture = document.implementation.createDocument(namespace, 'svg');
  const root = picture.documentElement;
  const add = (name: string, attributes: Readonly<Record<string, string | number>>) => {
    const element = picture.createElementNS(namespace, name);
    for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, String(value));
    root.append(element);
    return element;
  };
  const own = { width: arranged.width + 2 * margin, height: Math.ceil(arranged.height + 2 * margin) };
  const zoom = size ? Math.min(size.width / own.width, size.height / own.height) : 1;
  const { width, height } = size ?? own;
  const at = { x: margin + (width / zoom - own.width) / 2, y: margin + (height / zoom - own.height) / 2 };
  root.setAttribute('width', String(width));
  root.setAttribute('height', String(height));
  root.setAttribute('viewBox', `0 0 ${short(width / zoom)} ${short(height / zoom)}`);
  root.setAttribute('font-family', families);
  root.setAttribute('role', 'img');
  add('title', {}).append(title);
  add('desc', {}).append(description);
  for (const part of arranged.placed) {
    const scale = part.zoom === 1 ? '' : ` scale(${part.zoom})`;
    const transform = `translate(${short(at.x + part.x)} ${short(at.y + part.y)})${scale}`;
    add('g', { transform }).append(inlinedChildren(part.drawing, picture));
  }
  ownIds(root);
  // As text: a style element would count as an inline style of this page, which forbids them
  const [before, after] = legalXml(new XMLSerializer().serializeToString(picture)).split('</desc>');
  return {
    svg: `${before}</desc><style>${style}</style>${after}`,
    width,
    height,
    detail: Math.max(1, ...arranged.placed.map((part) => 1 / (part.zoom * zoom))),
    smallest: Math.min(...arranged.placed.map((part) => smallestIn(part.drawing) * part.zoom * zoom)),
  };
}

/** With paper below it, for programs that show what has none on black. */
export const onPaper = ({ svg }: Picture): string =>
  svg.replace('</style>', '</style><rect width="100%" height="100%" fill="#ffffff"/>');

export const svgFile = (picture: Picture, paper: 'white' | 'transparent'): Blob =>
  new Blob([paper === 'white' ? onPaper(picture) : picture.svg], { type: 'image/svg+xml' });

const smallestIn = (drawing: SVGSVGElement): number =>
  Math.min(
    ...Array.from(drawing.querySelectorAll('text'), (text) =>
      Number.parseFloat(getComputedStyle(text).fontSize),
    ),
  );

const short = (value: number): number => Math.round(value * 100) / 100;
