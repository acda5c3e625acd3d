import { ink } from '#charts/parts/ink.ts';
import { Lines } from '#charts/parts/lines.tsx';
import { useWords } from '#i18n/words-context.tsx';
import { Label } from './label.tsx';
import { letter, Picture, tone, width } from './picture.tsx';

const answers = ['1', '2', '3', '4', '5', '?'] as const;
const key = 46;
const gap = (width - answers.length * key) / (answers.length - 1);

/** The row of answers: five are numbers, the last is none and is counted by itself. */
export function CannotJudge() {
  const { t } = useWords();
  const numbers = 5 * key + 4 * gap;
  return (
    <Picture height={162} alt={t('guide.picture.cannot.alt')}>
      {answers.map((answer, place) => {
        const passed = answer === '?';
        return (
          <g key={answer} transform={`translate(${place * (key + gap)} 4)`}>
            <rect
              x={1}
              y={1}
              width={key - 2}
              height={44}
              rx={10}
              fill={passed ? ink.accent : ink.card}
              stroke={passed ? ink.accent : tone.line}
              strokeWidth={1.5}
            />
            <Lines
              lines={[answer]}
              x={key / 2}
              y={23}
              size={16}
              anchor="middle"
              strong
              fill={passed ? ink.onAccent : ink.text}
            />
          </g>
        );
      })}
      <path d={`M2 60v8H${numbers - 2}v-8`} fill="none" stroke={ink.edge} strokeWidth={1.75} />
      <path d={`M${width - key / 2} 56V104`} stroke={ink.accent} strokeWidth={1.75} />
      <Label text={t('guide.picture.cannot.numbers')} x={numbers / 2} y={86} room={numbers} />
      <Label
        text={t('guide.picture.cannot.apart')}
        x={width}
        y={130}
        room={width - 20}
        size={letter.normal}
        anchor="end"
        strong
      />
    </Picture>
  );
}
