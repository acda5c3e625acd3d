import { useId, useLayoutEffect, useRef, type ReactNode } from 'react';
import { useWords } from '#i18n/words-context.tsx';
import { Button, IconButton } from './button.tsx';
import styles from './dialog.module.css';

type DialogProps = {
  open: boolean;
  title: string;
  /** For what wants two columns on a desk. */
  wide?: boolean;
  /** Esc, a tap outside, or the close button: the caller sets `open` to false. */
  onClose: () => void;
  /** Buttons at the bottom; without them there is a close button at the top. */
  actions?: ReactNode;
  children?: ReactNode;
};

/** A question that must be answered first, or a sheet of its own. The browser keeps the focus inside. */
export function Dialog({ open, title, wide, onClose, actions, children }: DialogProps) {
  const { t } = useWords();
  const ref = useRef<HTMLDialogElement>(null);
  const id = useId();
  useLayoutEffect(() => {
    const dialog = ref.current;
    if (!open || !dialog) return;
    dialog.showModal();
    return () => dialog.close();
  }, [open]);
  return (
    <dialog
      ref={ref}
      className={styles.dialog}
      data-wide={wide}
      aria-labelledby={id}
      // `close` comes later than the act: by then the caller may have closed it, or opened it again
      onClose={(event) => open && !event.currentTarget.open && onClose()}
      closedby="any"
    >
      {open && (
        <div className={styles.sheet}>
          <header className={styles.head}>
            <h2 id={id}>{title}</h2>
            {!actions && <IconButton label={t('ui.close.label')} icon="close" onClick={onClose} />}
          </header>
          {children}
          {actions && <footer className={styles.actions}>{actions}</footer>}
        </div>
      )}
    </dialog>
  );
}

type ConfirmDialogProps = Omit<DialogProps, 'actions'> & {
  /** What happens, as a verb: 'Delete the assessment', never 'OK'. */
  confirm: string;
  onConfirm: () => void;
  /** For what cannot be undone. */
  danger?: boolean | undefined;
  busy?: boolean | undefined;
};

/** Asks before something happens; the way back comes first and holds the focus. */
export function ConfirmDialog({ confirm, onConfirm, danger, busy = false, ...dialog }: ConfirmDialogProps) {
  const { t } = useWords();
  return (
    <Dialog
      {...dialog}
      actions={
        <>
          <Button onClick={dialog.onClose}>{t('ui.cancel.label')}</Button>
          <Button tone={danger ? 'danger' : 'primary'} busy={busy} onClick={onConfirm}>
            {confirm}
          </Button>
        </>
      }
    />
  );
}
