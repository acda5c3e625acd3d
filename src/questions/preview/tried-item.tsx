import { useId, useState } from 'react';
import type { Item, SubjectKind } from '#domain/questionnaire/item.ts';
import type { Questionnaire } from '#domain/questionnaire/questionnaire.ts';
import type { AnswerValue } from '#domain/responses/answer.ts';
import { pointsOf } from '#domain/responses/kinds.ts';
import { useWords } from '#i18n/words-context.tsx';
import { Ask, chosenWord, scaleEnds } from '#questions/ask.tsx';
import styles from './preview.module.css';

type TriedItemProps = {
  readonly questionnaire: Questionnaire;
  readonly item: Item;
};

/** Whom a row is about, of each kind of subject. */
const standIn = {
  partner: 'preview.row.partner',
  pair: 'preview.row.pair',
  partnership: 'answer.row.partnership',
  self: 'answer.row.self',
} as const satisfies Record<SubjectKind, string>;

/** An item that can be tried, about somebody who stands for all; what is tapped is forgotten with the page. */
export function TriedItem({ questionnaire, item }: TriedItemProps) {
  const { t, say } = useWords();
  const id = useId();
  const [value, setValue] = useState<AnswerValue | undefined>();
  const facet = questionnaire.dimensions
    .flatMap(({ facets }) => facets)
    .find((one) => item.kind === 'rating' && one.id === item.facet);
  const ends = scaleEnds(item, questionnaire);
  const word = chosenWord(item, questionnaire, value);
  return (
    <div className={styles['item']}>
      {facet && <p className={styles['facet']}>{say(facet.title)}</p>}
      <h3 id={id}>{say(item.text)}</h3>
      {ends && item.kind === 'rating' && (
        <p className={styles['ends']} aria-hidden="true">
          <span>1 = {say(ends[0])}</span>
          <span>
            {pointsOf(questionnaire, item.scale)} = {say(ends[1])}
          </span>
        </p>
      )}
      {!questionnaire.joint && (
        <>
          <p className={styles['row']}>
            <span id={`${id}-who`}>{t(standIn[item.subject])}</span>
            <span className={styles['word']}>
              {word === null ? '' : typeof word === 'string' ? t(word) : say(word)}
            </span>
          </p>
          <Ask
            item={item}
            questionnaire={questionnaire}
            name={`${id} ${item.id}`}
            labelledBy={`${id} ${id}-who`}
            several={false}
            value={value}
            onAnswer={(next) => setValue(next ?? undefined)}
          />
        </>
      )}
    </div>
  );
}
