import { useId, useState } from 'react';
import { useController, type UseFormReturn } from 'react-hook-form';
import { formTitle } from '#domain/questionnaire/forms.ts';
import type { Library } from '#domain/questionnaire/library.ts';
import type { Questionnaire } from '#domain/questionnaire/questionnaire.ts';
import type { Part } from '#domain/responses/assessment.ts';
import { itemCounts } from '#domain/responses/item-counts.ts';
import { repeatedIdeas } from '#domain/responses/repeated-ideas.ts';
import { formError } from '#i18n/form-error.ts';
import { useWords } from '#i18n/words-context.tsx';
import type { Words } from '#i18n/words.ts';
import { Check, Choice } from '#ui/choice.tsx';
import { Disclosure } from '#ui/disclosure.tsx';
import { FieldError, FieldHint, tiedTo } from '#ui/field.tsx';
import { Stack } from '#ui/stack.tsx';
import type { AssessmentValues } from './assessment-values.ts';
import { byHands, choicesOf, offeredOf, partsIn, setIn, wayIn, withChoice } from './chosen-parts.ts';
import { choiceOf, ownIn } from './library.ts';
import styles from './parts-fields.module.css';

type PartsFieldsProps = {
  readonly form: UseFormReturn<AssessmentValues>;
  readonly library: readonly Questionnaire[];
  readonly shelves: Library;
  /** What all settled the last time, and is not asked again unless it is wanted. */
  readonly settled: readonly Questionnaire[];
  /** Address of the library, and what is done before one goes there. */
  readonly browse: string;
  readonly onBrowse: () => void;
};

/** What is asked: a ready set in one tap, or questionnaires one by one, by what one wants to know. */
export function PartsFields({ form, library, shelves, settled, browse, onBrowse }: PartsFieldsProps) {
  const words = useWords();
  const { t, say, list } = words;
  const id = useId();
  const { field, fieldState } = useController({ control: form.control, name: 'parts' });
  const { ref, value: chosen, onChange } = field;
  const error = formError(t, fieldState.error?.message);
  const set = setIn(shelves.sets, chosen);
  const take = (wanted: string) => {
    const found = shelves.sets.find((one) => one.id === wanted);
    if (!found) return;
    onChange(choicesOf(found));
    form.setValue('reference', found.reference);
  };
  const parts = partsIn(library, chosen);
  const own = ownIn(library, shelves);
  const repeated = repeatedIdeas(parts).length;
  const leftOut = settled.filter(({ id: one }) =>
    parts.every(({ questionnaire }) => questionnaire.id !== one),
  );
  return (
    <fieldset
      className={styles['set']}
      aria-describedby={tiedTo(id, t('assess.parts.hint'), error)['aria-describedby']}
    >
      <legend className={styles['legend']}>{t('assess.parts.label')}</legend>
      <FieldHint id={`${id}-hint`}>{t('assess.parts.hint')}</FieldHint>
      <Choice
        ref={ref}
        label={t('assess.sets.label')}
        name="set"
        value={set ? [set.id] : []}
        options={shelves.sets.map((one) => ({
          value: one.id,
          title: say(one.title),
          explanation: `${say(one.purpose)} ${counted(words, partsIn(library, choicesOf(one)))}`,
        }))}
        onChange={({ target }) => take(target.value)}
      />
      <div>
        {shelves.purposes.map(({ id: purpose, title, questionnaires }) => (
          <Shelf
            key={purpose}
            title={say(title)}
            questionnaires={questionnaires.flatMap((wanted) => library.filter((one) => one.id === wanted))}
            chosen={chosen}
            closed={set !== null}
            onChange={onChange}
          />
        ))}
        {own.length > 0 && (
          <Shelf
            title={t('qfile.library.own')}
            questionnaires={own}
            chosen={chosen}
            closed={set !== null}
            onChange={onChange}
          />
        )}
      </div>
      <FieldError id={`${id}-error`}>{error}</FieldError>
      {leftOut.length > 0 && (
        <p>{t('assess.parts.settled', { titles: list(leftOut.map(({ title }) => say(title))) })}</p>
      )}
      {repeated > 0 && <p>{t('assess.parts.repeats', { count: repeated })}</p>}
      <p>
        <a href={browse} onClick={onBrowse}>
          {t('assess.parts.library')}
        </a>
      </p>
    </fieldset>
  );
}

type ShelfProps = {
  readonly title: string;
  readonly questionnaires: readonly Questionnaire[];
  readonly chosen: readonly string[];
  /** At first even where something of it is chosen: of a set one need not see the parts. */
  readonly closed: boolean;
  readonly onChange: (chosen: readonly string[]) => void;
};

function Shelf({ title, questionnaires, chosen, closed, onChange }: ShelfProps) {
  const words = useWords();
  const { t } = words;
  const parts = questionnaires.flatMap((one) => offeredOf(one, chosen));
  const count = parts.filter((part) => wayIn(part, chosen)).length;
  const [shown] = useState(closed ? 0 : count);
  return (
    <Disclosure
      shown={shown}
      title={
        <>
          {title}{' '}
          {count > 0 && <span className={styles['chosen']}>{t('assess.parts.chosen', { count })}</span>}
        </>
      }
    >
      <Stack gap="s">
        {parts.map((part) => (
          <PartField key={choiceOf(part)} part={part} chosen={chosen} onChange={onChange} />
        ))}
      </Stack>
    </Disclosure>
  );
}

type PartFieldProps = Pick<ShelfProps, 'chosen' | 'onChange'> & { readonly part: Part };

/** A form to choose; once it is, the other way to ask it, where there is one. */
function PartField({ part, chosen, onChange }: PartFieldProps) {
  const words = useWords();
  const { t } = words;
  const way = wayIn(part, chosen);
  const counts = byHands(part);
  const take = (wanted: Part) => onChange(withChoice(chosen, choiceOf(wanted)));
  const leave = () => onChange(chosen.filter((one) => one !== (way && choiceOf(way))));
  return (
    <div>
      <Check
        label={titleOf(part, words)}
        hint={counted(words, [way ?? part])}
        checked={way !== null}
        onChange={({ target }) => (target.checked ? take(part) : leave())}
      />
      {way && counts && (
        <div className={styles['way']}>
          <Check
            label={t('assess.hands.label')}
            hint={t('assess.hands.hint')}
            checked={way.hands === true}
            onChange={({ target }) => take(target.checked ? counts : part)}
          />
        </div>
      )}
    </div>
  );
}

/** `PACTS · Singkat`; only the questionnaire's title where it has one form. */
function titleOf({ questionnaire, form }: Part, { say }: Words): string {
  const title = formTitle(questionnaire, form);
  return title ? `${say(questionnaire.title)} · ${say(title)}` : say(questionnaire.title);
}

function counted({ t }: Words, parts: readonly Part[]): string {
  const { each, together, hands } = itemCounts(parts);
  return [
    each > 0 && t('assess.parts.items', { count: each }),
    together > 0 && t('assess.parts.joint', { count: together }),
    hands > 0 && t('assess.parts.hands', { count: hands }),
  ]
    .filter(Boolean)
    .join(' · ');
}
