import type { ReactNode } from 'react';
import { ink } from '#charts/parts/ink.ts';
import { useWords } from '#i18n/words-context.tsx';
import { Label } from './label.tsx';
import { Person } from './person.tsx';
import { letter, Picture, tone, width } from './picture.tsx';

const stroke = {
  fill: 'none',
  stroke: ink.accent,
  strokeWidth: 2,
  strokeLinejoin: 'round',
  strokeLinecap: 'round',
} as const;

/** Each drawn around 0,0. */
const signs: readonly {
  readonly id: 'activities' | 'means' | 'money' | 'people' | 'results';
  readonly sign: ReactNode;
}[] = [
  {
    id: 'activities',
    sign: <path d="M-16 -12h32v26h-32zM-16 -4h32M-8 -16v7M8 -16v7M-8 4h4M2 4h6" {...stroke} />,
  },
  { id: 'means', sign: <path d="M-18 14V-2L0 -15L18 -2V14zM-6 14V3H6V14" {...stroke} /> },
  {
    id: 'money',
    sign: (
      <g {...stroke}>
        <ellipse cy={-9} rx={14} ry={5} />
        <path d="M-14 -9v8a14 5 0 0 0 28 0v-8M-14 -1v8a14 5 0 0 0 28 0v-8" />
      </g>
    ),
  },
  {
    id: 'people',
    sign: (
      <>
        <Person x={-9} y={15} sign={0} scale={0.85} />
        <Person x={11} y={15} sign={2} scale={0.85} />
      </>
    ),
  },
  {
    id: 'results',
    sign: (
      <path
        d="M0 16V-4M0 4C-12 4 -16 -4 -15 -13C-5 -13 0 -6 0 4M0 -1C0 -9 6 -15 15 -14C15 -5 10 0 0 0"
        {...stroke}
      />
    ),
  },
];

/** The first three in one row, two below. */
const placeOf = (index: number) =>
  index < 3 ? { x: ((index + 0.5) * width) / 3, y: 44 } : { x: ((index - 3 + 1) * width) / 3, y: 156 };

/** Five things that partners can share, each with its sign. */
export function WhatToShare() {
  const { t } = useWords();
  return (
    <Picture height={222} alt={t('guide.picture.sharing.alt')}>
      {signs.map(({ id, sign }, index) => {
        const { x, y } = placeOf(index);
        return (
          <g key={id} transform={`translate(${x} ${y})`}>
            <circle r={38} fill={tone.accentSoft} />
            {sign}
            <Label
              text={t(`guide.picture.sharing.${id}`)}
              x={0}
              y={54}
              room={100}
              size={letter.normal}
              strong
            />
          </g>
        );
      })}
    </Picture>
  );
}
