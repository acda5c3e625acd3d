import { use, type ReactNode } from 'react';
import { useWords } from '#i18n/words-context.tsx';
import { Icon } from './icon.tsx';
import { PageCorner } from './page-corner.ts';
import styles from './page.module.css';

type PageProps = {
  title: string;
  /** Where Back leads. */
  back?: string | undefined;
  /** Small words above the title: where this is. */
  over?: ReactNode;
  /** Small words beside the title: 'saved', a date, how many. */
  note?: ReactNode;
  actions?: ReactNode;
  /** Tabs below the title. */
  tabs?: ReactNode;
  /** Stays at the bottom, in reach of the thumb. */
  footer?: ReactNode;
  width?: 'narrow' | 'wide';
  children: ReactNode;
};

/** The frame of a screen. Its title is the document's, and takes the focus when it is there or becomes another one. */
export function Page({
  title,
  back,
  over,
  note,
  actions,
  tabs,
  footer,
  width = 'narrow',
  children,
}: PageProps) {
  const { t } = useWords();
  const corner = use(PageCorner);
  return (
    <div className={styles.page} data-width={width}>
      <title>{`${title} · ${t('app.name')}`}</title>
      <header className={styles.head}>
        {back && (
          <a className={styles.back} href={back} aria-label={t('ui.back.label')} title={t('ui.back.label')}>
            <Icon name="back" />
          </a>
        )}
        <div className={styles.titles}>
          {over && <p className={styles.small}>{over}</p>}
          <h1 key={title} ref={takeFocus} tabIndex={-1}>
            {title}
          </h1>
          {note && <p className={styles.small}>{note}</p>}
        </div>
        {(actions || corner) && (
          <div className={styles.actions}>
            {actions}
            {corner}
          </div>
        )}
      </header>
      {tabs}
      <main className={styles.main}>{children}</main>
      {footer && <footer className={styles.footer}>{footer}</footer>}
    </div>
  );
}

/** What already has the focus, as a field that asks for it, keeps it. */
function takeFocus(heading: HTMLElement | null) {
  if (document.activeElement === document.body) heading?.focus({ preventScroll: true });
}
