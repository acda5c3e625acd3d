import { createContext, use, useEffect, useState, type ReactNode } from 'react';
import { useWords } from '#i18n/words-context.tsx';
import { Button, IconButton } from './button.tsx';
import styles from './toast.module.css';

type Toast = {
  text: string;
  /** A way back, 'Undo' as a rule; such a toast stays until it is closed. */
  action?: { label: string; run: () => void };
};

const ToastContext = createContext<((toast: Toast) => void) | null>(null);

/** Says that something is done; the next one takes the place of the last. */
export function useToast(): (toast: Toast) => void {
  const show = use(ToastContext);
  if (!show) throw new Error('useToast needs a ToastProvider above it');
  return show;
}

/** Time to read, in ms: a slow reader's 90 ms a letter, six seconds at least. */
const readingTime = (text: string) => Math.max(6000, text.length * 90);

export function ToastProvider({ children }: { children: ReactNode }) {
  const { t } = useWords();
  const [toast, setToast] = useState<Toast | null>(null);
  const close = () => setToast(null);
  useEffect(() => {
    if (!toast || toast.action) return undefined;
    const timer = setTimeout(() => setToast(null), readingTime(toast.text));
    return () => clearTimeout(timer);
  }, [toast]);
  const action = toast?.action;
  return (
    <ToastContext value={setToast}>
      {children}
      <output className={styles.place}>
        {toast && (
          <span className={styles.toast}>
            <span className={styles.text}>{toast.text}</span>
            {action && (
              <Button
                tone="quiet"
                onClick={() => {
                  close();
                  action.run();
                }}
              >
                {action.label}
              </Button>
            )}
            <IconButton label={t('ui.close.label')} icon="close" onClick={close} />
          </span>
        )}
      </output>
    </ToastContext>
  );
}
