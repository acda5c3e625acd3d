import { useState } from 'react';
import { finished } from '#domain/manuscript/finished.ts';
import type { Manuscript } from '#domain/manuscript/manuscript.ts';
import { placed } from '#domain/manuscript/placed.ts';
import type { QuestionnaireError } from '#domain/questionnaire/error.ts';
import type { FittedIn, Shelf } from '#domain/questionnaire/fit-in.ts';
import { useWords } from '#i18n/words-context.tsx';
import { Banner } from '#ui/banner.tsx';
import { Button, ButtonLink } from '#ui/button.tsx';
import { LinkList } from '#ui/link-list.tsx';
import { Row, Stack } from '#ui/stack.tsx';
import { faultInWords } from './fault-words.ts';
import { leadTo } from './parts.ts';
import { placeInWords } from './place-words.ts';

type PublishSectionProps = {
  readonly manuscript: Manuscript;
  readonly errors: readonly QuestionnaireError[];
  readonly shelf: Shelf;
  /** Why it could not be published, in words; null where it could. */
  readonly onPublish: (fitted: FittedIn) => Promise<string | null>;
};

/** All that is still missing, each with the way to its field; then what it becomes, and the step. */
export function PublishSection({ manuscript, errors, shelf, onPublish }: PublishSectionProps) {
  const words = useWords();
  const { t } = words;
  const { id, content, from } = manuscript;
  const done = finished(content);
  if (done.ok) {
    const fitted = placed(done.value, { shelf, from });
    return <Ready fitted={fitted} onPublish={() => onPublish(fitted)} />;
  }
  return (
    <Stack>
      <h2>{t('editor.publish.missing', { count: errors.length })}</h2>
      <p>{t('editor.publish.missing-text')}</p>
      <LinkList
        label={t('editor.publish.missing', { count: errors.length })}
        items={errors.map((error) => ({
          href: addressOf(id, error),
          title: placeInWords(error, content, words),
          note: faultInWords(error, words),
        }))}
      />
    </Stack>
  );
}

/** The part with the field, which then takes the focus. */
function addressOf(manuscript: string, error: QuestionnaireError): string {
  const { part, path } = leadTo(error);
  return `#/questionnaires/edit/${manuscript}?part=${part}&at=${path.join('.')}`;
}

type ReadyProps = { readonly fitted: FittedIn; readonly onPublish: () => Promise<string | null> };

function Ready({ fitted, onPublish }: ReadyProps) {
  const { t, say } = useWords();
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const { id, title, version } = fitted.questionnaire;
  if (fitted.state === 'here')
    return (
      <Stack>
        <p>{t('editor.publish.same', { title: say(title), version })}</p>
        <Row>
          <ButtonLink href={`#/library/${id}`}>{t('editor.publish.show')}</ButtonLink>
        </Row>
      </Stack>
    );
  const publish = async () => {
    setBusy(true);
    setProblem(await onPublish());
    setBusy(false);
  };
  return (
    <Stack>
      <h2>{t('editor.publish.ready')}</h2>
      {problem !== null && <Banner tone="error">{problem}</Banner>}
      <p>{version === 1 ? t('editor.publish.first') : t('editor.publish.next', { version })}</p>
      <p>{t('editor.publish.frozen')}</p>
      <Row>
        <Button tone="primary" icon="check" busy={busy} onClick={() => void publish()}>
          {t('editor.publish.action', { version })}
        </Button>
      </Row>
    </Stack>
  );
}
