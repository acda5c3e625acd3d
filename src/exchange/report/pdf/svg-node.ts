import { xmlTokens } from '#exchange/xlsx/xml.ts';

export type SvgNode = {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly (SvgNode | string)[];
};

/** What a drawing is made of; all else (styles, fonts, scripts, pictures, links) stays outside. */
const drawn = new Set([
  'svg',
  'g',
  'defs',
  'clipPath',
  'pattern',
  'linearGradient',
  'radialGradient',
  'stop',
  'path',
  'rect',
  'circle',
  'ellipse',
  'line',
  'polyline',
  'polygon',
  'text',
  'tspan',
]);

/** The drawing in an SVG file that this app wrote; throws where it is none. */
export function readSvg(svg: string): SvgNode {
  const root = { name: '', attributes: new Map<string, string>(), children: new Array<SvgNode | string>() };
  const open = [root];
  for (const token of xmlTokens(svg)) {
    const parent = open.at(-1);
    if (token.kind === 'fault' || !parent) throw new Error('a drawing that is no SVG');
    if (token.kind === 'text') parent.children.push(token.text);
    if (token.kind === 'close') open.pop();
    if (token.kind !== 'open') continue;
    const node = { name: token.name, attributes: wanted(token.attributes), children: [] };
    if (drawn.has(token.name)) parent.children.push(node);
    open.push(node);
  }
  const top = root.children.find((child) => typeof child !== 'string');
  if (!top) throw new Error('a drawing without anything drawn');
  return top;
}

const wanted = (attributes: ReadonlyMap<string, string>): Map<string, string> =>
  new Map([...attributes].filter(([name]) => !/^(on|xmlns$|href$|style$|class$)/i.test(name)));
