import { ink } from '#charts/parts/ink.ts';
import { Lines } from '#charts/parts/lines.tsx';
import { Mark } from '#charts/parts/mark.tsx';
import { useWords } from '#i18n/words-context.tsx';
import { Label } from './label.tsx';
import { letter, Picture, tone } from './picture.tsx';

const parts = ['goal', 'gives', 'roles', 'money', 'time', 'results'] as const;

const [left, right] = [36, 284];
const top = 62;
const line = 31;
const signing = top + parts.length * line + 12;

/** A page with all that an agreement settles, signed by each partner. */
export function Sheet() {
  const { t } = useWords();
  return (
    <Picture height={signing + 56} alt={t('guide.picture.sheet.alt')}>
      <path
        d={`M${left - 20} 6H${right - 8}L${right + 20} 34V${signing + 50}H${left - 20}z`}
        fill="var(--paper)"
        stroke={tone.line}
        strokeWidth={1.5}
        strokeLinejoin="round"
      />
      <path d={`M${right - 8} 6V34H${right + 20}`} fill={ink.sunken} stroke={tone.line} strokeWidth={1.5} />
      <Label
        text={t('guide.picture.sheet.title')}
        x={left}
        y={32}
        room={220}
        size={16}
        anchor="start"
        strong
      />
      {parts.map((part, place) => {
        const y = top + (place + 0.5) * line;
        return (
          <g key={part}>
            <circle cx={left + 10} cy={y} r={11} fill={tone.accentSoft} />
            <Lines lines={[String(place + 1)]} x={left + 10} y={y} anchor="middle" strong />
            <Label
              text={t(`guide.picture.sheet.${part}`)}
              x={left + 32}
              y={y}
              room={220}
              size={letter.normal}
              anchor="start"
            />
          </g>
        );
      })}
      {[0, 1, 2].map((sign) => (
        <g key={sign} transform={`translate(${left + sign * 86} ${signing})`}>
          <path
            d="M4 18c8-16 12-16 10-4s8 8 12-2 6-6 6 1 8 6 14-2"
            fill="none"
            stroke={ink.text}
            strokeWidth={1.5}
            strokeLinecap="round"
          />
          <path d="M0 26H70" stroke={tone.line} strokeWidth={1.5} />
          <Mark x={8} y={38} sign={sign} />
        </g>
      ))}
    </Picture>
  );
}
