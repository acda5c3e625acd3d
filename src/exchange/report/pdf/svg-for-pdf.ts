import { readSvg, type SvgNode } from './svg-node.ts';
import { firstLook, lookOf, placedText, type TextLook } from './svg-text.ts';
import type { Typeface } from './typeface.ts';

const shapes = new Set(['path', 'rect', 'circle', 'ellipse', 'line', 'polyline', 'polygon']);

/**
 * The drawing with what a PDF cannot do made plain: text measured and placed in the PDF's own fonts, and a rim that lies
 * below its shape as a shape of its own.
 */
export function svgForPdf(svg: string, typeface: Typeface): SvgNode {
  const plain = (node: SvgNode, around: TextLook, rims: boolean): SvgNode[] => {
    const order = node.attributes.get('paint-order');
    const below = order === undefined ? rims : order.startsWith('stroke');
    if (node.name === 'text') return [placedText(node, around, typeface)];
    if (shapes.has(node.name)) return below ? rimmed(node) : [node];
    const look = lookOf(node, around);
    const children = node.children.flatMap((child) =>
      typeof child === 'string' ? [] : plain(child, look, below),
    );
    return [{ ...node, children }];
  };
  const [root] = plain(readSvg(svg), firstLook, false);
  if (!root) throw new Error('a drawing without anything drawn');
  return root;
}

const rimmed = (node: SvgNode): SvgNode[] => [
  { ...node, attributes: new Map([...node.attributes, ['fill', 'none']]) },
  { ...node, attributes: new Map([...node.attributes, ['stroke', 'none']]) },
];

/** As an element of the page's document, but outside the page. */
export function asElement({ name, attributes, children }: SvgNode): Element {
  const element = document.createElementNS('http://www.w3.org/2000/svg', name);
  for (const [key, value] of attributes) element.setAttribute(key, value);
  element.append(...children.map((child) => (typeof child === 'string' ? child : asElement(child))));
  return element;
}
