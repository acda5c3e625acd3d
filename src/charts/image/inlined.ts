/** What a drawing inherits from the page around it. */
const inherited = [
  'fill',
  'fill-opacity',
  'fill-rule',
  'stroke',
  'stroke-dasharray',
  'stroke-linecap',
  'stroke-linejoin',
  'stroke-opacity',
  'stroke-width',
  'paint-order',
  'font-size',
  'font-weight',
  'text-anchor',
] as const;

/** What only the element itself has, with its first value. */
const own: Readonly<Record<string, string>> = { opacity: '1', 'clip-path': 'none', display: 'inline' };

/** Of no use outside the page, or refused by other programs. */
const dropped = new Set(['class', 'style', 'tabindex', 'role', 'aria-hidden', 'xmlns']);

/**
 * A copy of what an SVG element of the page holds, as it looks there: tokens and style sheets resolved into attributes.
 * Only what differs from the element around it is written.
 */
export function inlinedChildren(source: SVGElement, to: Document): SVGElement {
  const group = to.createElementNS(source.namespaceURI, 'g');
  if (!(group instanceof SVGElement)) throw new Error('a group of another kind');
  const style = getComputedStyle(source);
  for (const name of inherited) group.setAttribute(name, plain(name, style.getPropertyValue(name)));
  for (const child of source.children) copyInto(group, child, style, to);
  return group;
}

function copyInto(parent: Element, source: Element, around: CSSStyleDeclaration, to: Document): void {
  const copy = to.createElementNS(source.namespaceURI, source.localName);
  const style = getComputedStyle(source);
  for (const { name, value } of source.attributes) {
    if (!dropped.has(name) && !name.startsWith('data-')) copy.setAttribute(name, value);
  }
  for (const name of inherited) {
    const value = style.getPropertyValue(name);
    if (value !== around.getPropertyValue(name)) copy.setAttribute(name, plain(name, value));
    else copy.removeAttribute(name);
  }
  for (const [name, first] of Object.entries(own)) {
    const value = style.getPropertyValue(name);
    if (value !== '' && value !== first && value !== 'block') copy.setAttribute(name, plain(name, value));
  }
  if (source instanceof SVGTextContentElement && source.childElementCount === 0) keepLength(copy, source);
  for (const child of source.childNodes) {
    if (child instanceof Element) copyInto(copy, child, style, to);
    else if (child.nodeType === Node.TEXT_NODE) copy.append(to.createTextNode(child.textContent ?? ''));
  }
  parent.append(copy);
}

/** A program that takes another font makes it as wide as the own one: nothing is cut, and nothing overlaps. */
function keepLength(copy: Element, source: SVGTextContentElement): void {
  const length = source.getComputedTextLength();
  if (length === 0) return;
  copy.setAttribute('textLength', length.toFixed(1));
  copy.setAttribute('lengthAdjust', 'spacingAndGlyphs');
}

/** As programs want it which read SVG without a page: bare numbers for px, and weights by the hundred. */
function plain(name: string, value: string): string {
  if (name === 'font-weight') return String(Math.ceil(Number(value) / 100) * 100);
  return value.replaceAll(/(\d)px\b/g, '$1');
}
