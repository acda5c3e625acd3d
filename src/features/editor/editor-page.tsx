import { useDeferredValue, useEffect, useMemo } from 'react';
import { findings } from '#domain/manuscript/findings.ts';
import { isNextVersion, type Manuscript } from '#domain/manuscript/manuscript.ts';
import type { Sketch } from '#domain/manuscript/sketch.ts';
import { writtenIn } from '#domain/manuscript/written.ts';
import type { Questionnaire } from '#domain/questionnaire/questionnaire.ts';
import { useWords } from '#i18n/words-context.tsx';
import type { Words } from '#i18n/words.ts';
import { Button } from '#ui/button.tsx';
import { Page } from '#ui/page.tsx';
import { SaveState } from '#ui/save-state.tsx';
import { Row, Stack } from '#ui/stack.tsx';
import { Tabs } from '#ui/tabs.tsx';
import { useToast } from '#ui/toast.tsx';
import { useQuery } from '#ui/use-query.ts';
import type { Editing } from './editing.ts';
import styles from './editor-page.module.css';
import { focusField } from './field-id.ts';
import { ManuscriptActions } from './manuscript-actions.tsx';
import { partChanged, partNamed, parts, type Part } from './parts.ts';
import { Preview, PreviewButton, useIsWide } from './preview.tsx';
import { Publish } from './publish.tsx';
import { SaveFailure } from './save-failure.tsx';
import { sections } from './sections.ts';
import { useManuscript } from './use-manuscript.ts';
import { useUndoKeys } from './use-undo-keys.ts';

type EditorPageProps = {
  readonly start: Manuscript;
  readonly builtIn: readonly Questionnaire[];
};

/** The fields of one part, beside them what respondents will see. */
export function EditorPage({ start, builtIn }: EditorPageProps) {
  const words = useWords();
  const { t } = words;
  const toast = useToast();
  const [query, changeQuery] = useQuery();
  const isWide = useIsWide();
  const writing = useManuscript(start, () => toast({ text: t('editor.change.too-large') }));
  const { manuscript, saving, change } = writing;
  const sketch = manuscript.content;
  const slowly = useDeferredValue(sketch);
  const errors = useMemo(() => findings(slowly), [slowly]);
  const part = partNamed(query.get('part'));
  const at = query.get('at');
  useEffect(() => {
    if (at === null) return;
    changeQuery({ at: null });
    void focusField(at.split('.'));
  }, [at, changeQuery]);
  /** What was changed back is seen. */
  const show = (before: Sketch, after: Sketch) => {
    const changed = partChanged(before, after);
    if (changed !== null && changed !== part) changeQuery({ part: changed });
  };
  const undo = writing.undo && (() => writing.undo?.(show));
  const redo = writing.redo && (() => writing.redo?.(show));
  useUndoKeys({ undo, redo });
  const addressOf = (one: Part) => `#/questionnaires/edit/${manuscript.id}?part=${one}`;
  return (
    <Page
      width="wide"
      title={titleOf(sketch, words)}
      over={
        isNextVersion(manuscript)
          ? t('editor.page.next', { version: sketch.version })
          : t('editor.page.first')
      }
      back="#/library"
      note={<SaveState state={saving.state} />}
      tabs={
        <Tabs
          label={t('editor.part.label')}
          tabs={parts.map((one) => ({ href: addressOf(one), label: t(`editor.part.${one}`) }))}
          current={addressOf(part)}
        />
      }
      footer={
        <>
          <Row>
            <Button disabled={!undo} onClick={() => undo?.()}>
              {t('editor.history.undo')}
            </Button>
            <Button disabled={!redo} onClick={() => redo?.()}>
              {t('editor.history.redo')}
            </Button>
          </Row>
          <div>{!isWide && <PreviewButton sketch={slowly} />}</div>
        </>
      }
    >
      <Stack>
        {saving.state === 'failed' && (
          <SaveFailure error={saving.error} manuscript={manuscript} onRetry={writing.retry} />
        )}
        <div className={styles['desk']}>
          <div>
            {part === 'publish' ? (
              <Stack gap="l">
                <Publish manuscript={manuscript} errors={errors} builtIn={builtIn} />
                <ManuscriptActions manuscript={manuscript} title={titleOf(sketch, words)} />
              </Stack>
            ) : (
              <Section part={part} editing={{ sketch, change, errors }} />
            )}
          </div>
          {isWide && <Preview sketch={slowly} />}
        </div>
      </Stack>
    </Page>
  );
}

type SectionProps = { readonly part: Exclude<Part, 'publish'>; readonly editing: Editing };

function Section({ part, editing }: SectionProps) {
  const Fields = sections[part];
  return <Fields {...editing} />;
}

const titleOf = ({ title }: Sketch, { t, language }: Words): string =>
  writtenIn(title, language) || t('editor.page.untitled');
