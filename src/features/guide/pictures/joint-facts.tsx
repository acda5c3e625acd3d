import { ink } from '#charts/parts/ink.ts';
import { VerdictSign } from '#charts/parts/verdict-sign.tsx';
import { useWords } from '#i18n/words-context.tsx';
import { Label } from './label.tsx';
import { Person } from './person.tsx';
import { letter, Picture, tone, width } from './picture.tsx';

const lines = ['proof', 'date'] as const;

/** All partners look at one sheet: one answer, its proof and its date. */
export function JointFacts() {
  const { t } = useWords();
  return (
    <Picture height={212} alt={t('guide.picture.facts.alt')}>
      {[70, 130, 190, 250].map((x, sign) => (
        <Person key={x} x={x} y={42} sign={sign} scale={1.1} />
      ))}
      <rect
        x={22}
        y={54}
        width={width - 44}
        height={152}
        rx={10}
        fill="var(--paper)"
        stroke={tone.line}
        strokeWidth={1.5}
      />
      <Label
        text={t('guide.picture.facts.question')}
        x={40}
        y={82}
        room={240}
        size={letter.normal}
        anchor="start"
        strong
      />
      <VerdictSign verdict="met" x={48} y={118} />
      <Label
        text={t('guide.picture.facts.answer')}
        x={66}
        y={118}
        room={210}
        size={letter.normal}
        anchor="start"
        strong
      />
      {lines.map((line, place) => (
        <g key={line}>
          <path d={`M40 ${134 + place * 34}H${width - 40}`} stroke={ink.line} />
          <Label
            text={t(`guide.picture.facts.${line}`)}
            x={40}
            y={152 + place * 34}
            room={76}
            anchor="start"
            fill={ink.soft}
          />
          <Label
            text={t(`guide.picture.facts.${line}-said`)}
            x={122}
            y={152 + place * 34}
            room={160}
            anchor="start"
          />
        </g>
      ))}
    </Picture>
  );
}
