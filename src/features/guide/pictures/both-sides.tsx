import type { ReactNode } from 'react';
import { ink } from '#charts/parts/ink.ts';
import { useWords } from '#i18n/words-context.tsx';
import { facets, type Principle } from './facets.ts';
import { Label } from './label.tsx';
import { letter, Picture, tone, width } from './picture.tsx';

type BothSidesProps = {
  readonly principle: Principle;
  readonly alt: string;
  /** Each drawn in a field of its own, from its upper left corner. */
  readonly first: ReactNode;
  readonly second: ReactNode;
};

/** The room of each drawing. */
export const field = { width: 152, height: 104 };

/** The two facets of a principle beside each other. */
export function BothSides({ principle, alt, first, second }: BothSidesProps) {
  const { t } = useWords();
  const sides = [
    { drawing: first, key: facets[principle][0], x: 0, fill: tone.accentSoft },
    { drawing: second, key: facets[principle][1], x: width - field.width, fill: tone.warmSoft },
  ];
  return (
    <Picture height={field.height + 36} alt={alt}>
      {sides.map(({ drawing, key, x, fill }) => (
        <g key={key} transform={`translate(${x} 0)`}>
          <rect width={field.width} height={field.height} rx={12} fill={fill} />
          {drawing}
          <Label
            text={t(key)}
            x={field.width / 2}
            y={field.height + 22}
            room={field.width}
            size={letter.normal}
            strong
            fill={ink.text}
          />
        </g>
      ))}
    </Picture>
  );
}
