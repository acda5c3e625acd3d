import { useCallback, useState, type ReactNode } from 'react';
import { useWords } from '#i18n/words-context.tsx';
import type { Words } from '#i18n/words.ts';
import { Button } from '#ui/button.tsx';
import { Page } from '#ui/page.tsx';
import { Stack } from '#ui/stack.tsx';
import type { Look } from './look-fields.tsx';
import styles from './paper.module.css';
import { usePaperWords } from './paper-words.ts';
import { Speakers } from './said.tsx';
import { SheetView } from './sheet-view.tsx';
import type { Sheet } from './sheet.ts';
import { useZoom } from '#ui/use-zoom.ts';

type PaperDeskProps = {
  readonly over: string;
  readonly back: string;
  readonly look: Look;
  readonly sheets: readonly Sheet[];
  /** What is chosen before it is printed. */
  readonly children: ReactNode;
};

/** The choices, the way to the printer, and the pages as they come out of it. */
export function PaperDesk({ over, back, look, sheets, children }: PaperDeskProps) {
  const { t } = useWords();
  const words = usePaperWords(look.language);
  return (
    <Page
      title={t('paper.title')}
      over={over}
      back={back}
      width="wide"
      footer={
        sheets.length > 0 && (
          <Button tone="primary" wide onClick={() => window.print()}>
            {t('paper.print.action')}
          </Button>
        )
      }
    >
      <div className={styles['desk']}>
        <Stack>
          {children}
          <p>{t('paper.print.pdf')}</p>
        </Stack>
        {words && <Preview words={words} sheets={sheets} large={look.large} />}
      </div>
    </Page>
  );
}

type PreviewProps = {
  readonly words: readonly Words[];
  readonly sheets: readonly Sheet[];
  readonly large: boolean;
};

function Preview({ words, sheets, large }: PreviewProps) {
  const { t } = useWords();
  const { place, zoom } = useZoom();
  const [lengths, setLengths] = useState<Readonly<Record<string, number>>>({});
  const onPages = useCallback(
    (sheet: string, pages: number) => setLengths((known) => ({ ...known, [sheet]: pages })),
    [],
  );
  const copies = sheets.reduce((sum, { codes }) => sum + codes.length, 0);
  const pages = sheets.reduce((sum, { key, codes }) => sum + codes.length * (lengths[key] ?? 0), 0);
  return (
    <section className={styles['preview']}>
      <Stack>
        <h2>{t('paper.preview.title')}</h2>
        <output>
          {copies === 0 ? t('paper.preview.none') : t('paper.preview.count', { count: copies, pages })}{' '}
          {copies > sheets.length && t('paper.preview.one')}
        </output>
        <div ref={place} className={styles['sheets']}>
          <Speakers value={words}>
            {sheets.map((sheet) => (
              <SheetView key={sheet.key} sheet={sheet} large={large} zoom={zoom} onPages={onPages} />
            ))}
          </Speakers>
        </div>
      </Stack>
    </section>
  );
}
