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

/** Points that stand beside each other on the wall, with 'cannot judge'. */
const inOneRow = 5;

/** One item, large, and a number for each point; the total tells whether all hands in the room were counted. */
export function ItemHands(props: ItemHandsProps) {
  const { asked, reference, people, tally, place, of, onPut, onClear, onLast } = props;
  const words = useWords();
  const { t, say } = words;
  const { item, questionnaire } = asked;
  const { hands } = tally;
  const count = hands ? handsIn(hands) : 0;
  const points = handsPoints(item, questionnaire).map((point, at) => ({
    at,
    parts: pointParts(words, point),
  }));
  const counts = points.map(({ at }) => hands?.points[at] ?? 0);
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
  const put = (at: number, wanted: number) =>
    onPut({
      points: counts.map((own, index) => (index === at ? wanted : own)),
      cannotJudge: hands?.cannotJudge ?? 0,
    });
  return (
    <fieldset ref={box} className={styles['item']} aria-labelledby={id}>
      <div className={styles['head']}>
        <p className={styles['place']}>
          <strong>{t('answer.step.place', { place, count: of })}</strong> ·{' '}
          {t(`answer.reference.${reference}`)}
        </p>
        <Total people={people} count={count} />
      </div>
      <h2 id={id} tabIndex={-1} className={styles['text']}>
        {say(item.text)}
      </h2>
      {item.kind === 'ladder' && <p className={styles['seen']}>{t('hands.ladder.text')}</p>}
      <div className={styles['counts']} data-many={points.length > inOneRow || undefined}>
        {points.map(({ at, parts }) => (
          <CountField
            key={at}
            {...parts}
            sign={item.kind === 'rating' ? at + 1 : null}
            count={hands ? (counts[at] ?? 0) : null}
            onChange={(wanted) => put(at, wanted)}
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
      {hands && (
        <div className={styles['foot']}>
          {people > 0 && count > people && <p>{t('hands.total.more')}</p>}
          <Button tone="quiet" onClick={onClear}>
            {t('together.clear.action')}
          </Button>
        </div>
      )}
    </fieldset>
  );
}

type TotalProps = { readonly people: number; readonly count: number };

/** Beside the people in the room; nobody may have said how many there are. */
function Total({ people, count }: TotalProps) {
  const { t } = useWords();
  return (
    <p className={styles['total']} aria-live="polite">
      <strong>{t('hands.total.count', { count })}</strong>{' '}
      {people > 0 && t('hands.total.expected', { count: people })}
    </p>
  );
}
