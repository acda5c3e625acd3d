import { colourOf, dashOf } from '#ui/marker-shape.ts';
import type { LegendSign } from '#charts/words/sign.ts';
import { ink } from './ink.ts';
import { AimFrame, levelFill, MiddleDot, StepArrow } from './level-mark.tsx';
import { Mark, RangeBar, Ring, Tick } from './mark.tsx';
import { shadeOpacity } from './shade.ts';
import { pointLook } from './point-look.ts';
import { MeanDot, PassPattern } from './point-mark.tsx';
import { shareFill, SharePattern } from './share.tsx';

/** Width and height of a sign in the legend, in px. */
export const legendSize = { width: 22, height: 16 };

const { width, height } = legendSize;
const middle = { x: width / 2, y: height / 2 };

/** A sign of the legend, drawn from its upper left corner. */
export function LegendMark({ sign, id }: { sign: LegendSign; id: string }) {
  switch (sign.kind) {
    case 'marker':
      return <Mark {...middle} sign={sign.sign} />;
    case 'ring':
      return <Ring {...middle} sign={sign.sign} />;
    case 'range':
      return <RangeBar from={3} to={width - 3} y={middle.y} sign={sign.sign} />;
    case 'area':
      return (
        <rect
          x={1}
          y={3}
          width={width - 2}
          height={height - 6}
          fill={colourOf(sign.sign)}
          fillOpacity={0.18}
          stroke={colourOf(sign.sign)}
          strokeWidth={2}
        />
      );
    case 'dashed':
      return (
        <path
          d={`M0 ${middle.y}H${width}`}
          stroke={colourOf(sign.sign)}
          strokeWidth={2}
          strokeDasharray="5 3"
        />
      );
    case 'line-range':
      return <Whisker colour={colourOf(sign.sign)} dash={dashOf(sign.sign)} />;
    case 'average-range':
      return <Whisker colour={ink.text} />;
    case 'marked':
      return <path d={`M0 ${middle.y}H${width}`} stroke={ink.warm} strokeWidth={3.5} />;
    case 'point':
      return <PointMark place={sign.place} points={sign.points} />;
    case 'cannot-judge':
      return (
        <>
          <PassPattern id={id} />
          <rect
            x={1}
            y={3}
            width={width - 2}
            height={height - 6}
            rx={2}
            fill={`url(#${id})`}
            stroke={ink.edge}
          />
        </>
      );
    case 'mean':
      return <MeanDot {...middle} />;
    case 'yes':
    case 'partly':
    case 'not-yet':
      return (
        <>
          <SharePattern id={id} />
          <rect x={1} y={2} width={width - 2} height={height - 4} rx={2} {...shareFill(sign.kind, id)} />
        </>
      );
    case 'shade':
      return [0, 0.5, 1].map((share, place) => (
        <rect
          key={share}
          x={1 + (place * (width - 2)) / 3}
          y={2}
          width={(width - 2) / 3}
          height={height - 4}
          fill={ink.accent}
          fillOpacity={shadeOpacity(share)}
        />
      ));
    case 'outline':
    case 'ringed':
      return (
        <rect
          x={4}
          y={2}
          width={width - 8}
          height={height - 4}
          rx={3}
          fill="none"
          stroke={sign.kind === 'ringed' ? ink.warm : ink.edge}
          strokeWidth={sign.kind === 'ringed' ? 2 : 1.5}
        />
      );
    case 'tick':
      return <Tick {...middle} />;
    case 'now':
    case 'wished':
      return <rect x={1} y={3} width={width - 2} height={height - 6} rx={2} {...levelFill(sign.kind)} />;
    case 'middle':
      return <MiddleDot {...middle} />;
    case 'step':
      return <StepArrow x={middle.x} from={height - 1} to={2} />;
    case 'aim':
      return <AimFrame x={3} y={1} width={width - 6} height={height - 2} />;
  }
}

function PointMark({ place, points }: { place: number; points: number }) {
  const { text: _, ...look } = pointLook(place, points);
  return <rect x={1.5} y={2.5} width={width - 3} height={height - 5} rx={2} strokeWidth={1} {...look} />;
}

function Whisker({ colour }: { colour: string; dash?: string | undefined }) {
  return (
    <path d={`M3 ${middle.y}H${width - 3}M3 4V12M${width - 3} 4V12`} stroke={colour} strokeWidth={1.5} />
  );
}
