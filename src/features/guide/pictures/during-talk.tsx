import { ink } from '#charts/parts/ink.ts';
import { useWords } from '#i18n/words-context.tsx';
import { Label } from './label.tsx';
import { letter, Picture, tone, width } from './picture.tsx';
import { RingOfChairs } from './ring-of-chairs.tsx';
import { stacked } from './stacked.ts';

const questions = { y: 178, height: 40, gap: 10 };

/** People in a circle who ask what happened, and leave alone who answered. */
export function DuringTalk() {
  const { t } = useWords();
  const asked = questions.y + questions.height / 2;
  const left = asked + questions.height + questions.gap;
  return (
    <Picture height={left + questions.height / 2 + 6} alt={t('guide.picture.during.alt')}>
      <RingOfChairs x={160} y={86} taken />
      <rect
        x={124}
        y={64}
        width={72}
        height={44}
        rx={6}
        fill="var(--paper)"
        stroke={tone.line}
        strokeWidth={1.5}
      />
      {stacked([3, 1, 0, 1, 3]).map(({ key, point, below }) => (
        <circle
          key={key}
          cx={136 + point * 12}
          cy={100 - below * 10}
          r={4}
          fill={point < 2 ? ink.low : ink.accent}
        />
      ))}
      <rect y={questions.y} width={width} height={questions.height} rx={10} fill={tone.accentSoft} />
      <path
        d={`M14 ${asked}l5 5 9-10`}
        fill="none"
        stroke={ink.accent}
        strokeWidth={2.5}
        strokeLinecap="round"
        strokeLinejoin="round"
      />
      <Label
        text={t('guide.picture.during.what')}
        x={40}
        y={asked}
        room={272}
        size={letter.normal}
        anchor="start"
        strong
      />
      <rect
        x={1}
        y={left - questions.height / 2}
        width={width - 2}
        height={questions.height}
        rx={10}
        fill="none"
        stroke={ink.edge}
        strokeDasharray="4 4"
      />
      <path
        d={`M16 ${left - 5}l10 10m0-10l-10 10`}
        stroke={ink.warm}
        strokeWidth={2.5}
        strokeLinecap="round"
      />
      <Label
        text={t('guide.picture.during.who')}
        x={40}
        y={left}
        room={272}
        size={letter.normal}
        anchor="start"
        fill={ink.soft}
      />
    </Picture>
  );
}
