import { useState } from 'react';
import type { Published } from '#domain/questionnaire/published.ts';
import type { Questionnaire } from '#domain/questionnaire/questionnaire.ts';
import { useWords } from '#i18n/words-context.tsx';
import { useDatabase } from '#storage/live.tsx';
import { removePublished } from '#storage/questionnaires.ts';
import { Banner } from '#ui/banner.tsx';
import { Button, ButtonLink } from '#ui/button.tsx';
import { Card } from '#ui/card.tsx';
import { ConfirmDialog } from '#ui/dialog.tsx';
import { downloadFile } from '#ui/hand-out.ts';
import { Row, Stack } from '#ui/stack.tsx';
import { jsonFile, xlsFormFile } from './files.ts';

type VersionCardProps = {
  readonly questionnaire: Questionnaire;
  /** Null for a built-in one, which stays. */
  readonly own: Published | null;
  /** When it is gone. */
  readonly onRemoved: () => void;
};

/** One version, with its ways out. */
export function VersionCard({ questionnaire, own, onRemoved }: VersionCardProps) {
  const { t, say } = useWords();
  const [written, setWritten] = useState<string | null>(null);
  const save = (file: File) => {
    downloadFile(file);
    setWritten(file.name);
  };
  return (
    <Card title={t('qfile.version', { version: questionnaire.version })} note={say(questionnaire.title)}>
      <Stack gap="s">
        <Row>
          <Button icon="download" onClick={() => save(jsonFile(questionnaire))}>
            {t('qfile.export.json')}
          </Button>
          <Button icon="download" onClick={() => void xlsFormFile(questionnaire).then(save)}>
            {t('qfile.export.xlsform')}
          </Button>
          <ButtonLink href={`#/paper/${questionnaire.id}?version=${questionnaire.version}`}>
            {t('paper.title')}
          </ButtonLink>
          {own && <Remove own={own} onRemoved={onRemoved} />}
        </Row>
        {written && <Banner tone="good">{t('files.out.downloaded', { name: written })}</Banner>}
      </Stack>
    </Card>
  );
}

type RemoveProps = { readonly own: Published; readonly onRemoved: () => void };

function Remove({ own: { id, questionnaire }, onRemoved }: RemoveProps) {
  const { t, say } = useWords();
  const db = useDatabase();
  const [asking, setAsking] = useState(false);
  const [failure, setFailure] = useState<string | null>(null);
  const remove = async () => {
    const removed = await removePublished(db, id);
    setAsking(false);
    if (removed.ok) onRemoved();
    else setFailure(t(`storage.error.${removed.error.kind}`));
  };
  return (
    <>
      <Button tone="quiet" onClick={() => setAsking(true)}>
        {t('qfile.remove.action')}
      </Button>
      {failure && <Banner tone="error">{failure}</Banner>}
      <ConfirmDialog
        danger
        open={asking}
        title={t('qfile.remove.title', { title: say(questionnaire.title), version: questionnaire.version })}
        confirm={t('qfile.remove.action')}
        onClose={() => setAsking(false)}
        onConfirm={() => void remove()}
      >
        <p>{t('qfile.remove.text')}</p>
      </ConfirmDialog>
    </>
  );
}
