import { levelFill, MiddleDot, StepArrow } from '#charts/parts/level-mark.tsx';
import { Lines } from '#charts/parts/lines.tsx';
import { useWords } from '#i18n/words-context.tsx';
import { Label } from './label.tsx';
import { letter, Picture } from './picture.tsx';

/** Of nine people, how many see it at each level now and wish it there; the highest first, as in the results. */
const levels = [
  { id: 'collaboration', now: 0, wished: 2 },
  { id: 'cooperation', now: 2, wished: 5 },
  { id: 'coordination', now: 5, wished: 2 },
  { id: 'networking', now: 2, wished: 0 },
] as const;

const [towards, middle] = [1, 2];
const row = 58;
const left = 26;
const unit = 50;
const gutter = 10;

const nameAt = (place: number) => 10 + place * row;

/** Where people stand and where they wish to be, with the middle answer and the step from one to the other. */
export function LadderPicture() {
  const { t } = useWords();
  const bottom = levels.length * row;
  return (
    <Picture height={bottom + 62} alt={t('guide.picture.ladder.alt')}>
      {levels.map(({ id, ...counts }, place) => (
        <g key={id}>
          <Label
            text={t(`guide.level.${id}`)}
            x={left}
            y={nameAt(place)}
            room={280}
            size={letter.normal}
            anchor="start"
            strong={place === middle}
          />
          {(['now', 'wished'] as const)
            .filter((which) => counts[which] > 0)
            .map((which, at) => {
              const y = nameAt(place) + 11 + at * 16;
              return (
                <g key={which}>
                  <rect
                    x={left}
                    y={y}
                    width={counts[which] * unit}
                    height={12}
                    rx={2}
                    {...levelFill(which)}
                  />
                  <Lines lines={[String(counts[which])]} x={left + counts[which] * unit + 6} y={y + 6} />
                </g>
              );
            })}
        </g>
      ))}
      <StepArrow x={gutter} from={nameAt(middle)} to={nameAt(towards)} />
      <MiddleDot x={gutter} y={nameAt(middle)} />
      {(['now', 'wished'] as const).map((which, at) => (
        <g key={which} transform={`translate(${at * 150} ${bottom + 18})`}>
          <rect x={1} y={-6} width={20} height={12} rx={2} {...levelFill(which)} />
          <Label text={t(`charts.ladder.${which}`)} x={30} y={0} room={128} anchor="start" />
        </g>
      ))}
      <g transform={`translate(0 ${bottom + 46})`}>
        <MiddleDot x={11} y={0} />
        <Label text={t('charts.ladder.middle')} x={30} y={0} room={128} anchor="start" />
        <StepArrow x={161} from={9} to={-9} />
        <Label text={t('charts.ladder.towards')} x={180} y={0} room={140} anchor="start" />
      </g>
    </Picture>
  );
}
