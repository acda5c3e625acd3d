import { expect, test } from 'vitest';
import { readSvg, type SvgNode } from '#exchange/report/pdf/svg-node.ts';
import { svgForPdf } from '#exchange/report/pdf/svg-for-pdf.ts';
import { typeface } from './pdf-faces.ts';

const face = await typeface();
const drawing = (inside: string) =>
  svgForPdf(
    `<svg xmlns="http://www.w3.org/2000/svg" width="100" height="50" font-size="10">${inside}</svg>`,
    face,
  );

function all(node: SvgNode): SvgNode[] {
  return [node, ...node.children.flatMap((child) => (typeof child === 'string' ? [] : all(child)))];
}
const named = (node: SvgNode, name: string) => all(node).filter((one) => one.name === name);
const texts = (node: SvgNode) =>
  named(node, 'text').map(({ children, attributes }) => ({
    text: children.filter((child) => typeof child === 'string').join(''),
    x: Number(attributes.get('x')),
    y: Number(attributes.get('y')),
    family: attributes.get('font-family'),
    size: Number(attributes.get('font-size')),
  }));

test('text that ends or is centred at a place begins where its width says', () => {
  const [end, middle] = texts(
    drawing(
      '<g text-anchor="end"><text x="90" y="20">Mitra</text></g><text x="50" text-anchor="middle">Mitra</text>',
    ),
  );
  const width = face.width('Mitra', 10, 'normal');
  expect(end).toMatchObject({ text: 'Mitra', y: 20, family: 'Latin', size: 10 });
  expect(end?.x).toBeCloseTo(90 - width);
  expect(middle?.x).toBeCloseTo(50 - width / 2);
});

test('lines of a text keep their places, shifts in em too', () => {
  const lines =
    '<text x="5" y="10"><tspan x="5" dy="0.5em">satu</tspan><tspan x="5" dy="12">dua</tspan></text>';
  expect(texts(drawing(lines)).map(({ text, x, y }) => [text, x, y])).toEqual([
    ['satu', 5, 15],
    ['dua', 5, 27],
  ]);
  const shifted = '<text x="5" y="10" dx="2">satu<tspan font-weight="700"> dua</tspan></text>';
  const [first, second] = texts(drawing(shifted));
  expect(first).toMatchObject({ x: 7, y: 10 });
  expect(second).toMatchObject({ family: 'Latin Bold', y: 10 });
  expect(second?.x).toBeCloseTo(7 + face.width('satu', 10, 'normal'));
});

test('text that the drawing gives a length is stretched to it, letters that changed are not', () => {
  const width = face.width('Mitra', 10, 'normal');
  const [end] = named(
    drawing(`<text x="90" y="20" text-anchor="end" textLength="${width * 0.95}">Mitra</text>`),
    'text',
  );
  const [x, y, stretch] = (end?.attributes.get('transform') ?? '').match(/[\d.]+/g)?.map(Number) ?? [];
  expect(x).toBeCloseTo(90 - width * 0.95);
  expect(y).toBe(20);
  expect(stretch).toBeCloseTo(0.95);
  expect(end?.attributes.has('textLength')).toBe(false);
  const [changed] = named(drawing('<text x="9" y="20" textLength="200">Maju 🤝</text>'), 'text');
  expect(changed?.attributes.get('transform')).toBeUndefined();
});

test('semi-bold is bold, medium is not', () => {
  const weights =
    '<text font-weight="650">a</text><text font-weight="450">b</text><text font-weight="bold">c</text>';
  expect(texts(drawing(weights)).map(({ family }) => family)).toEqual(['Latin Bold', 'Latin', 'Latin Bold']);
});

test('a rim that lies below its shape is a shape of its own', () => {
  const [rim, shape] = named(
    drawing('<path d="M0 0h9" paint-order="stroke" fill="#f00" stroke="#fff"/>'),
    'path',
  );
  expect(rim?.attributes.get('fill')).toBe('none');
  expect(rim?.attributes.get('stroke')).toBe('#fff');
  expect(shape?.attributes.get('fill')).toBe('#f00');
  expect(shape?.attributes.get('stroke')).toBe('none');
});

test('nothing but what is drawn is taken over', () => {
  const hostile = drawing(
    '<title>t</title><style>@font-face{}</style><script>alert(1)</script><image href="http://example.org/x.png"/>' +
      '<foreignObject><p>x</p></foreignObject><rect width="3" height="3" onclick="x()" style="fill:red" class="c"/>',
  );
  expect(all(hostile).map(({ name }) => name)).toEqual(['svg', 'rect']);
  expect([...(named(hostile, 'rect')[0]?.attributes.keys() ?? [])]).toEqual(['width', 'height']);
});

test('what is no SVG is a fault of ours', () => {
  expect(() => readSvg('<svg><g></svg>')).toThrow('no SVG');
  expect(() => readSvg('')).toThrow('without anything');
});
