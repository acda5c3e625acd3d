import { useId, useState } from 'react';
import type { Item, SubjectKind } from '#domain/questionnaire/item.ts';
import type { Facet, Questionnaire } from '#domain/questionnaire/questionnaire.ts';
import type { AnswerValue } from '#domain/responses/answer.ts';
import { pointsOf } from '#domain/responses/kinds.ts';
import { useWords } from '#i18n/words-context.tsx';
import { Ask, chosenWord, scaleEnds } from '#questions/ask.tsx';
import styles from './library.module.css';

type TriedItemProps = {
  readonly questionnaire: Questionnaire;
  readonly item: Item;
  readonly facet: Facet | undefined;
};

/** Whom a row is about, of each kind of subject. */
const standIn = {
  partner: 'library.preview.other',
  pair: 'library.preview.pair',
  partnership: 'answer.row.partnership',
  self: 'answer.row.self',
} as const satisfies Record<SubjectKind, string>;

/** An item that can be tried, about somebody who stands for all; what is tapped is forgotten with the page. */
export function TriedItem({ questionnaire, item, facet }: TriedItemProps) {
  const { t, say } = useWords();
  const id = useId();
  const [value, setValue] = useState<AnswerValue | undefined>();
  const ends = scaleEnds(item, questionnaire);
  const word = chosenWord(item, questionnaire, value);
  return (
    <li className={styles['item']}>
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
            name={`${questionnaire.id} ${item.id}`}
            labelledBy={`${id} ${id}-who`}
            several={false}
            value={value}
            onAnswer={(next) => setValue(next ?? undefined)}
          />
        </>
      )}
    </li>
  );
}
