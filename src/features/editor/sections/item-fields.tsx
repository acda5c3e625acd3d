import { changeItem, changeKind } from '#domain/manuscript/items.ts';
import { whyNot } from '#domain/questionnaire/askable.ts';
import { SubjectKind, type Item, type Kind } from '#domain/questionnaire/item.ts';
import type { Editing } from '#features/editor/editing.ts';
import { fieldId } from '#features/editor/field-id.ts';
import { useWords } from '#i18n/words-context.tsx';
import { ItemPreview } from '#questions/preview/item-preview.tsx';
import { Check } from '#ui/choice.tsx';
import { Disclosure } from '#ui/disclosure.tsx';
import { SelectField } from '#ui/field.tsx';
import { itemAdvice } from './advice.ts';
import { faultAt } from './errors-at.ts';
import { ItemPlace } from './item-place.tsx';
import { rulesOf } from './kind-fields.tsx';
import { allKinds, isKind } from './kinds.ts';
import styles from './sections.module.css';
import { TextFields } from './text-fields.tsx';

type ItemProps = { readonly editing: Editing; readonly item: Item; readonly at: number };

/** All there is to say about one item, and how it will look. */
export function ItemFields({ editing, item, at }: ItemProps) {
  const words = useWords();
  const { t } = words;
  const { sketch, change } = editing;
  const { id, kind, text, crosswalk } = item;
  const { Fields } = rulesOf(kind);
  return (
    <>
      <TextFields
        editing={editing}
        path={['items', at, 'text']}
        label={t(kind === 'gate' ? 'editor.item.question' : 'editor.item.text')}
        text={text}
        write={(before, next) => changeItem(before, id, (one) => ({ ...one, text: next }))}
        adviceOf={itemAdvice(words, kind)}
      />
      <KindAndSubject {...{ editing, item, at }} />
      <Fields editing={editing} item={item} at={at} />
      {crosswalk !== undefined && (
        <Check
          label={t('editor.item.crosswalk')}
          hint={t('editor.item.crosswalk-hint')}
          checked
          onChange={() => change(changeItem(sketch, id, ({ crosswalk: _crosswalk, ...one }) => one))}
        />
      )}
      <Disclosure title={t('editor.item.preview')}>
        <ItemPreview questionnaire={sketch} item={item} />
      </Disclosure>
      <ItemPlace {...{ editing, item, at }} />
    </>
  );
}

/** Facts are settled together, a step nowhere else; what the item is already can stay. */
const isOffered = (kind: Kind, item: Item, joint: boolean): boolean =>
  kind === item.kind || (joint ? kind === 'gate' || kind === 'step' : kind !== 'step');

function KindAndSubject({ editing, item, at }: ItemProps) {
  const words = useWords();
  const { t } = words;
  const { sketch, errors, change } = editing;
  const { id, kind, subject } = item;
  const joint = sketch.joint === true;
  return (
    <div className={styles['fields']}>
      <SelectField
        id={fieldId(['items', at, 'kind'])}
        label={t('editor.item.kind')}
        value={kind}
        error={faultAt(errors, ['items', at, 'kind'], words)}
        onChange={({ target }) => {
          if (isKind(target.value)) change(changeKind(sketch, id, target.value));
        }}
      >
        {allKinds
          .filter((one) => isOffered(one, item, joint))
          .map((one) => (
            <option key={one} value={one}>
              {t(`editor.kind.${one}`)}
            </option>
          ))}
      </SelectField>
      <SelectField
        id={fieldId(['items', at, 'subject'])}
        label={t('editor.item.subject')}
        value={subject}
        error={faultAt(errors, ['items', at, 'subject'], words)}
        onChange={({ target }) => {
          const next = SubjectKind.parse(target.value);
          change(changeItem(sketch, id, (one) => ({ ...one, subject: next })));
        }}
      >
        {SubjectKind.options
          .filter((one) => one === subject || (joint ? one === 'partnership' : whyNot(kind, one) === null))
          .map((one) => (
            <option key={one} value={one}>
              {t(`qfile.subject.${one}`)}
            </option>
          ))}
      </SelectField>
    </div>
  );
}
