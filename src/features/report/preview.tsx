import { useEffect, useMemo } from 'react';
import { useWords } from '#i18n/words-context.tsx';
import type { Words } from '#i18n/words.ts';
import { rasterUrl } from './raster-url.ts';
import { QueuedPicture } from './drawn-picture.tsx';
import type { DrawingQueue } from './drawing-queue.ts';
import type { ReportPlan } from './make/plan.ts';
import styles from './report-page.module.css';
import { ReportSheet } from './report-sheet.tsx';

type PreviewProps = { readonly words: Words; readonly plan: ReportPlan; readonly queue: DrawingQueue };

/** The report as it will be, on paper whatever the theme. It is what the printer gets. */
export function Preview({ words, plan, queue }: PreviewProps) {
  const { t } = useWords();
  const { logo, language, file } = plan;
  const address = useMemo(() => logo && rasterUrl(logo), [logo]);
  usePrintedAs(file, language);
  // The sheet is long: drawings come into it one by one without it being made anew
  const sheet = useMemo(
    () => (
      <ReportSheet
        words={words}
        report={plan}
        logo={address}
        renderPicture={(figure) => <QueuedPicture queue={queue} figure={figure} />}
        onJump={jump}
      />
    ),
    [words, plan, address, queue],
  );
  return (
    <section className={styles['preview']} data-theme="light" aria-label={t('report.preview.title')}>
      {sheet}
    </section>
  );
}

function jump(id: string) {
  const heading = document.getElementById(id);
  heading?.scrollIntoView({ block: 'start' });
  heading?.focus({ preventScroll: true });
}

/** While it is printed the document is the report: a PDF is named after it, and speaks its language. */
function usePrintedAs(file: string, language: string) {
  useEffect(() => {
    let screen: { readonly title: string; readonly lang: string } | null = null;
    const before = () => {
      screen = { title: document.title, lang: document.documentElement.lang };
      document.title = file;
      document.documentElement.lang = language;
    };
    const after = () => {
      if (!screen) return;
      document.title = screen.title;
      document.documentElement.lang = screen.lang;
    };
    window.addEventListener('beforeprint', before);
    window.addEventListener('afterprint', after);
    return () => {
      window.removeEventListener('beforeprint', before);
      window.removeEventListener('afterprint', after);
    };
  }, [file, language]);
}
