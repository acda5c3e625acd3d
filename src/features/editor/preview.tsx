import { useId, useState, useSyncExternalStore } from 'react';
import type { Sketch } from '#domain/manuscript/sketch.ts';
import { useWords } from '#i18n/words-context.tsx';
import { ItemsPreview } from '#questions/preview/items-preview.tsx';
import { Button } from '#ui/button.tsx';
import { Dialog } from '#ui/dialog.tsx';
import styles from './editor-page.module.css';

/** Safari lets the keyboard scroll a frame only when it can take the focus. */
const reachable = 0;

type PreviewProps = { readonly sketch: Sketch };

/** Beside the fields. */
export function Preview({ sketch }: PreviewProps) {
  const { t } = useWords();
  const id = useId();
  return (
    <section className={styles['preview']} aria-labelledby={id} tabIndex={reachable}>
      <h2 id={id}>{t('editor.preview.title')}</h2>
      <ItemsPreview questionnaire={sketch} />
    </section>
  );
}

/** One tap away where there is no room beside them. */
export function PreviewButton({ sketch }: PreviewProps) {
  const { t } = useWords();
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button onClick={() => setOpen(true)}>{t('editor.preview.open')}</Button>
      <Dialog open={open} title={t('editor.preview.title')} onClose={() => setOpen(false)}>
        <ItemsPreview questionnaire={sketch} />
      </Dialog>
    </>
  );
}

const wide = '(min-width: 64rem)';

/** Whether there is room for both. */
export const useIsWide = (): boolean =>
  useSyncExternalStore(subscribe, () => window.matchMedia(wide).matches);

function subscribe(listener: () => void) {
  const query = window.matchMedia(wide);
  query.addEventListener('change', listener);
  return () => query.removeEventListener('change', listener);
}
