import { useEffect, useId, useRef } from 'react';
import { pointParts } from '#charts/words/hands-points.ts';
import type { Assessment } from '#domain/responses/assessment.ts';
import { handsIn, handsPoints, type HandsAsked } from '#domain/responses/show-of-hands.ts';
import type { Hands, Tally } from '#domain/responses/tally.ts';
import { useWords } from '#i18n/words-context.tsx';
import { Button } from '#ui/button.tsx';
import { CountField } from './count-field.tsx';
import styles from './hands.module.css';

type ItemHandsProps = {
  readonly asked: HandsAsked;
  readonly reference: Assessment['reference'];
  readonly people: number;
  readonly tally: Tally;
  /** Its number, of so many. */
  readonly place: number;
  readonly of: number;
  readonly onPut: (hands: Hands | null) => void;
  readonly onClear: () => void;
  readonly onLast: () => void;
};

/** One item, large, and a number for each point; the total tells whether all hands in the room were counted. */
export function ItemHands(props: ItemHandsProps) {
  const { asked, reference, people, tally, place, of, onPut, onClear, onLast } = props;
  const words = useWords();
  const { t, say } = words;
  const { item, questionnaire } = asked;
  const { hands } = tally;
  const points = handsPoints(item, questionnaire);
  const counts = points.map((_, at) => hands?.points[at] ?? 0);
  const id = useId();
  const box = useRef<HTMLFieldSetElement>(null);
  // A thumb would be met by a keyboard over the screen
  useEffect(() => {
    const wanted = window.matchMedia('(hover: hover)').matches ? 'input' : 'h2';
    box.current?.querySelector<HTMLElement>(wanted)?.focus({ preventScroll: true });
  }, []);
  const goOn = (from: number) => {
    const fields = box.current?.querySelectorAll('input');
    const next = fields?.[from + 1];
    if (next) next.focus();
    else onLast();
  };
  const put = (at: number, count: number) =>
    onPut({
      points: counts.map((own, index) => (index === at ? count : own)),
      cannotJudge: hands?.cannotJudge ?? 0,
    });
  return (
    <fieldset ref={box} className={styles['item']} aria-labelledby={id}>
      <p className={styles['place']}>
        <strong>{t('answer.step.place', { place, count: of })}</strong> · {t(`answer.reference.${reference}`)}
      </p>
      <h2 id={id} tabIndex={-1} className={styles['text']}>
        {say(item.text)}
      </h2>
      {item.kind === 'ladder' && <p className={styles['seen']}>{t('hands.ladder.text')}</p>}
      <div className={styles['counts']} data-points={points.length}>
        {points.map((point, at) => (
          <CountField
            key={pointParts(words, point).name}
            {...pointParts(words, point)}
            sign={item.kind === 'gate' ? null : at + 1}
            count={hands ? (counts[at] ?? 0) : null}
            onChange={(count) => put(at, count)}
            onEnter={() => goOn(at)}
          />
        ))}
        <CountField
          name={t('question.cannot-judge')}
          sign={null}
          apart
          count={hands ? hands.cannotJudge : null}
          onChange={(cannotJudge) => onPut({ points: counts, cannotJudge })}
          onEnter={() => goOn(points.length)}
        />
      </div>
      <Total people={people} hands={hands} onClear={onClear} />
    </fieldset>
  );
}

type TotalProps = Pick<ItemHandsProps, 'people' | 'onClear'> & { readonly hands: Hands | null };

function Total({ people, hands, onClear }: TotalProps) {
  const { t } = useWords();
  const count = hands ? handsIn(hands) : 0;
  return (
    <div className={styles['foot']}>
      <p className={styles['total']} aria-live="polite">
        {people > 0 ? (
          <>
            <strong>{t('hands.total.count', { count })}</strong>{' '}
            {t('hands.total.expected', { count: people })}
          </>
        ) : (
          <strong>{t('hands.total.count', { count })}</strong>
        )}
      </p>
      {people > 0 && count > people && <p>{t('hands.total.more')}</p>}
      {hands && (
        <Button tone="quiet" onClick={onClear}>
          {t('together.clear.action')}
        </Button>
      )}
    </div>
  );
}
