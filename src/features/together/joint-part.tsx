import type { JointBasis } from '#charts/model/joint-basis.ts';
import type { Id } from '#domain/ids.ts';
import { jointItems, type Joint } from '#domain/responses/joint.ts';
import { useWords } from '#i18n/words-context.tsx';
import { JointRow } from './joint-row.tsx';
import styles from './together.module.css';
import type { Together } from './use-together.ts';

type JointPartProps = {
  readonly assessment: Id;
  readonly basis: JointBasis;
  readonly of: Together['of'];
  readonly onPut: Together['put'];
  readonly onClear: (joint: Joint) => void;
};

/** One questionnaire, item by item, under the names of its dimensions where it has several. */
export function JointPart({ assessment, basis, of, onPut, onClear }: JointPartProps) {
  const { say } = useWords();
  const { questionnaire, form } = basis;
  const items = jointItems({ questionnaire, form });
  const dimensions = questionnaire.dimensions.filter(({ id }) => items.some((item) => item.dimension === id));
  return (
    <section className={styles['part']}>
      <h2>{say(questionnaire.title)}</h2>
      {dimensions.map(({ id, title }) => (
        <div key={id} className={styles['part']}>
          {dimensions.length > 1 && <h3>{say(title)}</h3>}
          {items
            .filter(({ dimension }) => dimension === id)
            .map((item, place) => (
              <JointRow
                key={item.id}
                item={item}
                place={place + 1}
                joint={of({ assessment, questionnaire: questionnaire.id, item: item.id })}
                onPut={onPut}
                onClear={onClear}
              />
            ))}
        </div>
      ))}
    </section>
  );
}
