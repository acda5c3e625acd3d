import type { Raster, ReportDocument } from '#exchange/report/document.ts';
import { colour, size } from './look.ts';
import { textStrips, type Look, type Setting } from './setting.ts';
import type { Strip } from './strip.ts';
import { paragraphStrips } from './text-strips.ts';

/** Of a logo in pt; smaller ones are not made larger than they are. */
const logoRoom = { width: 170, height: 62 } as const;
const point = 0.75;

/** The title, what the report is made of, the writer's own words. */
export function titleStrips(setting: Setting, report: ReportDocument): Strip[] {
  const soft = { size: size.small, colour: colour.soft };
  const line = (text: string, look: Look, above: number) =>
    textStrips(setting, text, look, { above, keep: true });
  const title = line(report.title, { size: size.title, weight: 'bold' }, 22);
  return [
    ...(report.logo ? [logoStrip(report.logo)] : []),
    ...title,
    ...(report.title.includes(report.partnership)
      ? []
      : line(report.partnership, { size: size.heading, weight: 'bold' }, 6)),
    ...report.facts.flatMap((fact) => line(fact, soft, 3)),
    ruleStrip,
    ...report.intro.flatMap((text) => paragraphStrips(setting, text)),
  ];
}

const ruleStrip: Strip = {
  height: 1.5,
  above: 14,
  marks: [{ kind: 'fill', x: 0, y: 0, width: 64, height: 1.5, colour: colour.accent }],
};

function logoStrip(image: Raster): Strip {
  const scale = Math.min(point, logoRoom.width / image.width, logoRoom.height / image.height);
  const [width, height] = [image.width * scale, image.height * scale];
  return { height, keep: true, marks: [{ kind: 'image', x: 0, y: 0, width, height, image }] };
}
