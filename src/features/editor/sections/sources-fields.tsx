import { addSource, changeSource, removeSource } from '#domain/manuscript/sources.ts';
import type { Source } from '#domain/questionnaire/questionnaire.ts';
import type { Editing } from '#features/editor/editing.ts';
import { fieldId, focusSoon } from '#features/editor/field-id.ts';
import { useWords } from '#i18n/words-context.tsx';
import { Button } from '#ui/button.tsx';
import { TextField } from '#ui/field.tsx';
import { faultAt, missesAt } from './errors-at.ts';
import styles from './sections.module.css';
import { WordField } from './word-field.tsx';

/** Books, people, meetings that the ideas come from; named once, cited by each principle. */
export function SourcesFields(editing: Editing) {
  const { t } = useWords();
  const { sketch, change } = editing;
  return (
    <fieldset id={fieldId(['sources'])} className={styles['set']} tabIndex={-1}>
      <legend>{t('editor.sources.title')}</legend>
      <p className={styles['soft']}>{t('editor.sources.hint')}</p>
      {sketch.sources.map((source, at) => (
        <SourceFields key={source.id} {...editing} source={source} at={at} />
      ))}
      <div>
        <Button
          icon="plus"
          onClick={() => {
            change(addSource(sketch));
            focusSoon(['sources', sketch.sources.length, 'title']);
          }}
        >
          {t('editor.sources.add')}
        </Button>
      </div>
    </fieldset>
  );
}

type SourceFieldsProps = Editing & { readonly source: Source; readonly at: number };

function SourceFields({ sketch, change, errors, source, at }: SourceFieldsProps) {
  const words = useWords();
  const { t } = words;
  const { id, title, author, year } = source;
  const path = (field: string) => ['sources', at, field];
  const write = (field: string, next: (source: Source) => Source) =>
    change(changeSource(sketch, id, next), fieldId(path(field)));
  return (
    <div className={styles['part']}>
      <div className={styles['fields']}>
        <WordField
          id={fieldId(path('title'))}
          label={t('editor.sources.name')}
          words={title}
          isMissing={missesAt(errors, path('title'))}
          error={faultAt(errors, path('title'), words)}
          onWords={(next) => write('title', (one) => ({ ...one, title: next }))}
        />
        <WordField
          id={fieldId(path('author'))}
          label={t('editor.sources.author')}
          words={author ?? ''}
          optional
          onWords={(next) => write('author', (one) => ({ ...one, author: next }))}
        />
        <TextField
          id={fieldId(path('year'))}
          label={t('editor.sources.year')}
          optional
          inputMode="numeric"
          maxLength={4}
          value={year ?? ''}
          error={faultAt(errors, path('year'), words)}
          onChange={({ target }) =>
            write('year', ({ year: _year, ...one }) =>
              /\d/.test(target.value) ? { ...one, year: Number(target.value.replaceAll(/\D/g, '')) } : one,
            )
          }
        />
      </div>
      <div>
        <Button tone="quiet" icon="close" onClick={() => change(removeSource(sketch, id))}>
          {t('editor.sources.remove')}
        </Button>
      </div>
    </div>
  );
}
