import type { NativeChart } from '#exchange/report/native-chart.ts';
import type { Drawing } from '#exchange/report/document.ts';
import { paintPng, type Patch } from './sample-png.ts';

const width = 640;
const labels = 200;
const row = 34;
const head = 40;

/** A drawing of a chart's numbers as rows of marks, made by hand: text, clips, dashes, and ids that only it has. */
export function sampleDrawing(id: string, chart: NativeChart): Drawing {
  const height = head + chart.categories.length * row + 30;
  const [from, to] = [chart.from ?? 0, chart.to ?? most(chart)];
  const x = (value: number) => labels + ((value - from) / (to - from)) * (width - labels - 40);
  const marks: string[] = [];
  const patches: Patch[] = [];
  for (const [at, category] of chart.categories.entries()) {
    const y = head + at * row + row / 2;
    marks.push(`<text x="${labels - 10}" y="${y + 4}" text-anchor="end">${escaped(category)}</text>`);
    marks.push(
      `<line x1="${labels}" x2="${width - 40}" y1="${y}" y2="${y}" stroke="#cdc6b6" stroke-dasharray="3 4"/>`,
    );
    for (const [index, series] of chart.series.entries()) {
      const value = series.values[at];
      if (value === null || value === undefined) continue;
      const place = { x: Math.round(x(value)), y: Math.round(y) };
      marks.push(
        index % 2 === 0
          ? `<circle cx="${place.x}" cy="${place.y}" r="7" fill="#${series.colour}"/>`
          : `<rect x="${place.x - 6}" y="${place.y - 6}" width="12" height="12" fill="#ffffff" stroke="#${series.colour}" stroke-width="2"/>`,
      );
      patches.push({
        x: 2 * place.x - 12,
        y: 2 * place.y - 12,
        width: 24,
        height: 24,
        colour: series.colour,
      });
    }
  }
  const legend = chart.series.map(
    ({ name, colour }, index) =>
      `<g transform="translate(${labels + index * 150} 14)"><path d="M0 0h14v14H0z" fill="#${colour}"/>` +
      `<text x="20" y="12">${escaped(name)}</text></g>`,
  );
  const svg =
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" ` +
    `font-family="Plus Jakarta Sans, Arial, sans-serif" font-size="13" fill="#1d2b28">` +
    `<style>@font-face{font-family:'Plus Jakarta Sans';src:url(data:font/woff2;base64,d09GMg==)}</style>` +
    `<defs><clipPath id="${id}-clip"><path d="M0 0h${width}v${height}H0z"/></clipPath></defs>` +
    `<rect width="${width}" height="${height}" fill="#ffffff"/>` +
    `<g clip-path="url(#${id}-clip)">${legend.join('')}${marks.join('')}</g></svg>`;
  return { svg, width, height, png: paintPng(2 * width, 2 * height, patches) };
}

const most = (chart: NativeChart) =>
  Math.max(1, ...chart.series.flatMap(({ values }) => values.map((value) => value ?? 0)));

const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
