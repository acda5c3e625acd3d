import type { Assessment } from '#domain/responses/assessment.ts';
import { isCounted, type HandsAsked } from '#domain/responses/show-of-hands.ts';
import { useWords } from '#i18n/words-context.tsx';
import { ButtonLink } from '#ui/button.tsx';
import { Row } from '#ui/stack.tsx';
import styles from './hands.module.css';
import type { Tallies } from './use-tallies.ts';

type HandsEndProps = {
  readonly assessment: Assessment;
  readonly asked: readonly HandsAsked[];
  readonly of: Tallies['of'];
};

/** Behind the last item: the results, or what was passed over. */
export function HandsEnd({ assessment: { id }, asked, of }: HandsEndProps) {
  const { t, say } = useWords();
  const open = asked.flatMap(({ questionnaire, item }, at) =>
    isCounted(of({ assessment: id, questionnaire: questionnaire.id, item: item.id }))
      ? []
      : [{ key: `${questionnaire.id} ${item.id}`, item, place: at + 1 }],
  );
  return (
    <>
      <h2 className={styles['text']}>
        {t(open.length === 0 ? 'hands.end.all' : 'hands.end.some', { count: open.length })}
      </h2>
      {open.length > 0 && (
        <ul className={styles['open']}>
          {open.map(({ key, item, place }) => (
            <li key={key}>
              <a href={`#/a/${id}/hands?item=${place}`}>{say(item.text)}</a>
            </li>
          ))}
        </ul>
      )}
      {open.length < asked.length && (
        <Row>
          <ButtonLink href={`#/a/${id}/results`}>{t('gather.results.action')}</ButtonLink>
        </Row>
      )}
    </>
  );
}
