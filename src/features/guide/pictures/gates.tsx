import { useId } from 'react';
import { ink } from '#charts/parts/ink.ts';
import { shareFill, SharePattern } from '#charts/parts/share.tsx';
import { VerdictSign } from '#charts/parts/verdict-sign.tsx';
import { useWords } from '#i18n/words-context.tsx';
import { Label } from './label.tsx';
import { letter, Picture, width } from './picture.tsx';

/** Of ten people: yes, partly, not yet; each verdict follows from them (S5). */
const gates = [
  { verdict: 'not-met', shares: [2, 3, 5] },
  { verdict: 'partly', shares: [4, 6, 0] },
  { verdict: 'met', shares: [8, 2, 0] },
  { verdict: 'met', shares: [9, 1, 0] },
  { verdict: 'met', shares: [10, 0, 0] },
] as const;

const shares = ['yes', 'partly', 'not-yet'] as const;
const row = 40;
const top = 40;
const left = 26;
const bar = { width: 186, height: 12 };

/** Five gates with how they stand: three met do not make up for one that is not. */
export function GatesPicture() {
  const { t } = useWords();
  const pattern = useId();
  const bottom = top + gates.length * row;
  return (
    <Picture height={bottom + 66} alt={t('guide.picture.gates.alt')}>
      <SharePattern id={pattern} />
      <Label
        text={t('guide.picture.gates.title')}
        x={0}
        y={14}
        room={width}
        size={letter.normal}
        anchor="start"
        strong
      />
      {gates.map(({ verdict, shares: counts }, place) => {
        const y = top + (place + 0.5) * row;
        return (
          <g key={counts.join(' ')}>
            <VerdictSign verdict={verdict} x={9} y={y} />
            {counts.map((count, at) => {
              const before = counts.slice(0, at).reduce<number>((sum, one) => sum + one, 0);
              const share = shares[at];
              return count > 0 && share ? (
                <rect
                  key={share}
                  x={left + (before / 10) * bar.width}
                  y={y - bar.height / 2}
                  width={(count / 10) * bar.width - 2}
                  height={bar.height}
                  rx={2}
                  {...shareFill(share, pattern)}
                />
              ) : null;
            })}
            <Label
              text={t(`charts.gates.${verdict}`)}
              x={left + bar.width + 8}
              y={y}
              room={width - left - bar.width - 8}
              anchor="start"
              strong
              fill={verdict === 'not-met' ? ink.warmText : ink.text}
            />
          </g>
        );
      })}
      {shares.map((share, at) => (
        <g key={share} transform={`translate(${[0, 78, 190][at] ?? 0} ${bottom + 16})`}>
          <rect x={1} y={-7} width={20} height={14} rx={2} {...shareFill(share, pattern)} />
          <Label
            text={t(`charts.gates.${share === 'partly' ? 'some' : share}`)}
            x={28}
            y={0}
            room={120}
            anchor="start"
          />
        </g>
      ))}
      <Label
        text={t('guide.picture.gates.all')}
        x={0}
        y={bottom + 48}
        room={width}
        anchor="start"
        fill={ink.soft}
      />
    </Picture>
  );
}
