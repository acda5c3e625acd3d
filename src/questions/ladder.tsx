import { useEffect, useId, useRef, type ReactNode } from 'react';
import type { ItemOf } from '#domain/questionnaire/item.ts';
import { levelParts } from '#domain/questionnaire/level-name.ts';
import { cannotJudge, type AnswerValue } from '#domain/responses/answer.ts';
import { useWords } from '#i18n/words-context.tsx';
import { Disclosure } from '#ui/disclosure.tsx';
import type { QuestionProps } from './contract.ts';
import styles from './ladder.module.css';
import { Level } from './level.tsx';
import { Options } from './options.tsx';

type LadderProps = QuestionProps<'ladder'>;

/** A level now, then the one wished for. Where several are asked about, each opens with a tap and says what was chosen. */
export default function LadderControl({ several, ...props }: LadderProps) {
  const chosen = useChosen(props);
  if (!several) return <Steps {...props} />;
  return (
    <fieldset className={styles['fold']} aria-labelledby={props.labelledBy}>
      <Disclosure title={chosen}>
        <Steps {...props} />
      </Disclosure>
    </fieldset>
  );
}

function useChosen({ item, value }: Pick<LadderProps, 'item' | 'value'>): string {
  const { t, say } = useWords();
  if (value === cannotJudge) return t('question.cannot-judge');
  const answer = levelsOf(value);
  if (!answer) return t('question.ladder.choose');
  const nameOf = (level: number) => levelParts(say(item.levels[level - 1] ?? {})).name;
  const wished = answer.wished === undefined ? t('question.ladder.choose-wish') : nameOf(answer.wished);
  return t('question.ladder.chosen', { now: nameOf(answer.now), wished });
}

type Levels = { readonly now: number; readonly wished?: number | undefined };

const levelsOf = (value: AnswerValue | undefined): Levels | null =>
  typeof value === 'object' && 'now' in value ? value : null;

/** The wish is asked for once there is a level to begin from; only there are the levels described. */
function Steps({ item, name, labelledBy, value, onAnswer }: Omit<LadderProps, 'several'>) {
  const { t } = useWords();
  const id = useId();
  const answer = levelsOf(value);
  const levels = useLevels(item, (words) => <Level words={words} />);
  const pass = {
    value: cannotJudge,
    face: t('question.cannot-judge'),
    label: t('question.cannot-judge'),
    keys: ['?', '0'],
    apart: true,
  } as const;
  return (
    <div className={styles['steps']}>
      <h3 id={id} className={styles['title']}>
        {t('question.ladder.now')}
      </h3>
      <Options
        layout="list"
        name={`${name} now`}
        labelledBy={`${labelledBy} ${id}`}
        options={[...levels, pass]}
        value={answer?.now ?? value}
        onAnswer={(now) => onAnswer(typeof now === 'number' ? { ...answer, now } : now)}
      />
      {answer && <Wish {...{ item, name, labelledBy, answer, onAnswer }} />}
    </div>
  );
}

type WishProps = Pick<LadderProps, 'item' | 'name' | 'labelledBy' | 'onAnswer'> & { readonly answer: Levels };

function Wish({ item, name, labelledBy, answer, onAnswer }: WishProps) {
  const { t } = useWords();
  const id = useId();
  const section = useRef<HTMLDivElement>(null);
  const isNew = useRef(answer.wished === undefined);
  // What a tap brought below the edge of the screen would go unseen
  useEffect(() => {
    const behavior = matchMedia('(prefers-reduced-motion: reduce)').matches ? 'auto' : 'smooth';
    if (isNew.current) section.current?.scrollIntoView({ block: 'nearest', behavior });
  }, []);
  const levels = useLevels(item, (words, level) => {
    const { name: title } = levelParts(words);
    return level === answer.now ? t('question.ladder.here', { level: title }) : title;
  });
  return (
    <div ref={section} className={styles['wish']}>
      <h3 id={id} className={styles['title']}>
        {t('question.ladder.wished')}
      </h3>
      <Options
        layout="list"
        name={`${name} wished`}
        labelledBy={`${labelledBy} ${id}`}
        options={levels}
        value={answer.wished}
        onAnswer={(wished) => {
          if (typeof wished === 'number') onAnswer({ now: answer.now, wished });
        }}
      />
      {answer.wished === undefined && <p className={styles['half']}>{t('question.ladder.half')}</p>}
    </div>
  );
}

function useLevels({ levels }: ItemOf<'ladder'>, faceOf: (words: string, level: number) => ReactNode) {
  const { say } = useWords();
  return levels.map((text, place) => ({
    value: place + 1,
    face: faceOf(say(text), place + 1),
    label: say(text),
    keys: [place === 9 ? '0' : String(place + 1)],
  }));
}
