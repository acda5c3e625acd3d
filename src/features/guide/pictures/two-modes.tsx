import { ink } from '#charts/parts/ink.ts';
import { Lines } from '#charts/parts/lines.tsx';
import { Mark } from '#charts/parts/mark.tsx';
import { useWords } from '#i18n/words-context.tsx';
import { Label } from './label.tsx';
import { letter, Picture, tone, width } from './picture.tsx';

const field = { width: 152, height: 132 };

/** What each partner answered; made up. */
const told = [80, 55, 70] as const;

/** Where the answers of people lie whose names nobody sees. */
const people = [
  [30, 30],
  [62, 22],
  [94, 34],
  [122, 24],
  [44, 58],
  [78, 54],
  [110, 60],
] as const;

/** The same question in two ways: each partner's answer under its name, or one figure of all. */
export function TwoModes() {
  const { t } = useWords();
  return (
    <Picture height={field.height + 62} alt={t('guide.picture.modes.alt')}>
      <rect width={field.width} height={field.height} rx={12} fill={tone.accentSoft} />
      {told.map((value, sign) => (
        <g key={value} transform={`translate(0 ${24 + sign * 42})`}>
          <Mark x={22} y={0} sign={sign} />
          <rect x={38} y={-15} width={100} height={30} rx={8} fill={ink.card} />
          <Lines lines={[String(value)]} x={88} y={0} size={letter.normal} anchor="middle" strong />
        </g>
      ))}
      <g transform={`translate(${width - field.width} 0)`}>
        <rect width={field.width} height={field.height} rx={12} fill={tone.warmSoft} />
        {people.map(([x, y]) => (
          <circle key={x} cx={x} cy={y} r={9} fill={ink.edge} stroke={ink.card} strokeWidth={1.5} />
        ))}
        <rect
          x={26}
          y={86}
          width={100}
          height={34}
          rx={8}
          fill={ink.card}
          stroke={ink.warm}
          strokeWidth={1.5}
        />
        <Lines lines={['68']} x={76} y={103} size={18} anchor="middle" strong />
      </g>
      {(['by-partner', 'anonymous'] as const).map((mode, place) => (
        <g key={mode}>
          <Label
            text={t(`guide.picture.modes.${mode}`)}
            x={place === 0 ? field.width / 2 : width - field.width / 2}
            y={field.height + 20}
            room={field.width}
            size={letter.normal}
            strong
          />
          <Label
            text={t(`guide.picture.modes.${mode}-told`)}
            x={place === 0 ? field.width / 2 : width - field.width / 2}
            y={field.height + 43}
            room={field.width}
          />
        </g>
      ))}
    </Picture>
  );
}
