import { useId } from 'react';
import type { ItemOf } from '#domain/questionnaire/item.ts';
import { levelParts } from '#domain/questionnaire/level-name.ts';
import { cannotJudge, type AnswerValue } from '#domain/responses/answer.ts';
import { useWords } from '#i18n/words-context.tsx';
import type { QuestionProps } from './contract.ts';
import { Level } from './level.tsx';
import styles from './matrix.module.css';
import { Options } from './options.tsx';

type MatrixProps = QuestionProps<'matrix'>;
type StageLevel = number | typeof cannotJudge;

/** The levels, described once, then a row for each stage. */
export default function MatrixControl({ item, name, labelledBy, value, onAnswer }: MatrixProps) {
  const { say } = useWords();
  const chosen = stagesOf(item, value);
  return (
    <div className={styles['matrix']}>
      <ul className={styles['levels']}>
        {item.levels
          .map((level, place) => ({ number: String(place + 1), words: say(level) }))
          .map((level) => (
            <li key={level.number}>
              <Level {...level} />
            </li>
          ))}
      </ul>
      {item.stages.map((stage) => (
        <Stage
          key={stage.id}
          {...{ item, stage }}
          name={`${name} ${stage.id}`}
          labelledBy={labelledBy}
          level={chosen[stage.id]}
          onChoose={(level) => onAnswer({ stages: { ...chosen, [stage.id]: level } })}
        />
      ))}
    </div>
  );
}

type StageProps = Pick<MatrixProps, 'item' | 'name' | 'labelledBy'> & {
  readonly stage: ItemOf<'matrix'>['stages'][number];
  readonly level: StageLevel | undefined;
  readonly onChoose: (level: StageLevel) => void;
};

function Stage({ item, stage, name, labelledBy, level, onChoose }: StageProps) {
  const { t, say } = useWords();
  const id = useId();
  const levels = item.levels.map((text, place) => ({
    value: place + 1,
    face: String(place + 1),
    label: `${place + 1}, ${levelParts(say(text)).name}`,
    keys: [place === 9 ? '0' : String(place + 1)],
  }));
  const pass = {
    value: cannotJudge,
    face: '?',
    label: t('question.cannot-judge'),
    keys: levels.length < 10 ? ['?', '0'] : ['?'],
    apart: true,
  } as const;
  const text = typeof level === 'number' ? item.levels[level - 1] : undefined;
  return (
    <div className={styles['stage']}>
      <div className={styles['head']}>
        <span id={id} className={styles['name']}>
          {say(stage.title)}
        </span>
        <span className={styles['word']}>
          {level === cannotJudge ? t('question.cannot-judge') : text && levelParts(say(text)).name}
        </span>
      </div>
      <Options
        name={name}
        labelledBy={`${labelledBy} ${id}`}
        options={[...levels, pass]}
        value={level}
        onAnswer={(chosen) => {
          if (typeof chosen === 'number' || chosen === cannotJudge) onChoose(chosen);
        }}
      />
    </div>
  );
}

/** Who cannot judge any of it says so of each stage. */
function stagesOf(
  { stages }: ItemOf<'matrix'>,
  value: AnswerValue | undefined,
): Readonly<Record<string, StageLevel>> {
  if (value === cannotJudge) return Object.fromEntries(stages.map(({ id }) => [id, cannotJudge]));
  return typeof value === 'object' && 'stages' in value ? value.stages : {};
}
