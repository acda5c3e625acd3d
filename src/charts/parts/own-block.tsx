import type { Id } from '#domain/ids.ts';
import type { PartnerLook } from '#charts/model/basis.ts';
import type { SideBySide, SideBySideRow } from '#charts/model/side-by-side.ts';
import { along } from './hundred-axis.tsx';
import { ink } from './ink.ts';
import { Lines } from './lines.tsx';
import { Mark, Ring } from './mark.tsx';
import type { RowLayout } from './row-layout.ts';
import { Separator } from './separator.tsx';
import { SlantedHead, type Slant } from './slanted-head.tsx';

const inset = 7;

type OwnBlockProps = {
  model: SideBySide;
  own: Id;
  /** The partners drawn, by place: the last one is not among them. */
  from: number;
  to: number;
  layout: RowLayout<SideBySideRow>;
  left: number;
  column: number;
  slant: Slant;
};

/** Some partners beside each other, all facets below each other. */
export function OwnBlock({ model, own, from, to, layout, left, column, slant }: OwnBlockProps) {
  const { scale } = model;
  const partners = model.partners.slice(from, to);
  const steps = Array.from({ length: scale.m }, (_, place) => (place * 100) / (scale.m - 1));
  const x = (at: number, value: number) =>
    along(left + at * column + inset, left + (at + 1) * column - inset, value);
  const top = layout.rows[0]?.top ?? 0;
  return (
    <>
      {partners.map((partner, at) => (
        <Head
          key={partner.id}
          partner={partner}
          own={partner.id === own}
          x={x(at, 50)}
          y={top}
          slant={slant}
        />
      ))}
      {layout.rows.map(({ row, lines, top: y, middle }, place) => (
        <g key={row.id}>
          {row.first && place > 0 && <Separator width={left + partners.length * column} y={y} />}
          <Lines lines={lines} x={layout.labels} y={middle} anchor="end" strong={row.first} />
          {partners.map(({ id, sign }, at) => {
            const point = row.points[from + at];
            const Sign = id === own ? Ring : Mark;
            return (
              <g key={id}>
                <path d={`M${x(at, 0)} ${middle}H${x(at, 100)}`} stroke={ink.line} strokeWidth={1} />
                {steps.map((value) => (
                  <circle key={value} cx={x(at, value)} cy={middle} r={1.5} fill={ink.edge} />
                ))}
                {point && <Sign x={x(at, point.value)} y={middle} sign={sign} />}
              </g>
            );
          })}
        </g>
      ))}
    </>
  );
}

type HeadProps = { partner: PartnerLook; own: boolean; x: number; y: number; slant: Slant };

function Head({ partner: { shortName, sign }, own, x, y, slant }: HeadProps) {
  const Sign = own ? Ring : Mark;
  return (
    <>
      <Sign x={x} y={y - 10} sign={sign} />
      <SlantedHead text={shortName} x={x} y={y - 22} slant={slant} />
    </>
  );
}
