import { useState } from 'react';
import { useLocation } from 'wouter';
import type { Manuscript } from '#domain/manuscript/manuscript.ts';
import { useWords } from '#i18n/words-context.tsx';
import { useDatabase } from '#storage/live.tsx';
import { removeManuscript } from '#storage/manuscripts.ts';
import { Banner } from '#ui/banner.tsx';
import { Button } from '#ui/button.tsx';
import { ConfirmDialog } from '#ui/dialog.tsx';
import { downloadFile } from '#ui/hand-out.ts';
import { Row } from '#ui/stack.tsx';
import { useToast } from '#ui/toast.tsx';
import { manuscriptFile } from './manuscript-file.ts';

type ManuscriptActionsProps = { readonly manuscript: Manuscript; readonly title: string };

/** Out into a file, or away; it asks first, since nothing brings it back. */
export function ManuscriptActions({ manuscript, title }: ManuscriptActionsProps) {
  const { t } = useWords();
  const db = useDatabase();
  const toast = useToast();
  const [, navigate] = useLocation();
  const [asking, setAsking] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const remove = async () => {
    const removed = await removeManuscript(db, manuscript.id);
    setAsking(false);
    if (!removed.ok) return setProblem(t(`storage.error.${removed.error.kind}`));
    toast({ text: t('editor.delete.done') });
    navigate('/library', { replace: true });
  };
  const save = () => {
    const file = manuscriptFile(manuscript);
    downloadFile(file);
    toast({ text: t('editor.file.done', { name: file.name }) });
  };
  return (
    <>
      {problem !== null && <Banner tone="error">{problem}</Banner>}
      <Row>
        <Button tone="quiet" icon="download" onClick={save}>
          {t('editor.file.action')}
        </Button>
        <Button tone="quiet" onClick={() => setAsking(true)}>
          {t('editor.delete.action')}
        </Button>
      </Row>
      <ConfirmDialog
        danger
        open={asking}
        title={t('editor.delete.title', { title })}
        confirm={t('editor.delete.action')}
        onClose={() => setAsking(false)}
        onConfirm={() => void remove()}
      >
        <p>{t('editor.delete.text')}</p>
      </ConfirmDialog>
    </>
  );
}
