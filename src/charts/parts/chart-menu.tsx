import { useId, useMemo, useState } from 'react';
import { useWords } from '#i18n/words-context.tsx';
import { Button } from '#ui/button.tsx';
import { useToast } from '#ui/toast.tsx';
import { copyPicture, downloadFile, shareFile } from '#ui/hand-out.ts';
import { fileName } from '#charts/image/file-name.ts';
import { toCsv } from '#charts/image/to-csv.ts';
import { toPng } from '#charts/image/to-png.ts';
import { onPaper } from '#charts/image/to-svg.ts';
import { usePictures } from '#charts/image/use-pictures.tsx';
import type { Draw } from '#charts/drawn.ts';
import styles from './chart-menu.module.css';

/** The width of the text on an A4 page, 16 cm, in px of which 96 are an inch. */
const pageWidth = 605;

/** Ways out of the app for a chart: into a document, to people, as a file, as figures. */
export function ChartMenu({ draw }: { draw: Draw }) {
  const words = useWords();
  const { t, language } = words;
  const { frame } = useMemo(() => draw(words), [draw, words]);
  const { stage, take } = usePictures();
  const show = useToast();
  const id = useId();
  const [busy, setBusy] = useState(false);

  const save = (content: Blob, ending: string): string => {
    const file = new File([content], fileName(frame.file, ending), { type: content.type });
    downloadFile(file);
    return file.name;
  };
  const whole = () => take(draw, words, { look: 'whole', width: pageWidth });
  const picture = async () => toPng(await whole(), { scale: 2, paper: 'white' });
  const run = async (act: () => Promise<string | null>) => {
    setBusy(true);
    try {
      const said = await act();
      if (said) show({ text: said });
    } catch (error) {
      console.warn(error);
      show({ text: t('charts.menu.failed') });
    } finally {
      setBusy(false);
    }
  };

  const copy = async () => {
    const png = picture();
    if (await copyPicture(png)) return t('charts.menu.copied');
    return t('charts.menu.no-copy', { file: save(await png, 'png') });
  };
  const share = async () => {
    const png = await picture();
    const file = new File([png], fileName(frame.file, 'png'), { type: png.type });
    const outcome = await shareFile(file);
    return outcome === 'downloaded' ? t('charts.menu.no-share', { file: file.name }) : null;
  };
  const asPng = async () => t('charts.menu.downloaded', { file: save(await picture(), 'png') });
  const asSvg = async () => {
    const svg = onPaper(await whole());
    return t('charts.menu.downloaded', { file: save(new Blob([svg], { type: 'image/svg+xml' }), 'svg') });
  };
  const asCsv = async () => {
    const csv = new Blob([toCsv(frame.table, language)], { type: 'text/csv' });
    return t('charts.menu.downloaded', { file: save(csv, 'csv') });
  };
  const ways = [
    { key: 'charts.menu.copy', icon: 'copy', act: copy },
    { key: 'charts.menu.share', icon: 'share', act: share },
    { key: 'charts.menu.png', icon: 'download', act: asPng },
    { key: 'charts.menu.svg', icon: 'download', act: asSvg },
    { key: 'charts.menu.csv', icon: 'file', act: asCsv },
  ] as const;

  return (
    <div className={styles.place}>
      <Button tone="quiet" icon="share" busy={busy} popoverTarget={id}>
        {t('charts.menu.open')}
      </Button>
      <div id={id} popover="auto" className={styles.menu}>
        {ways.map(({ key, icon, act }) => (
          <Button
            key={key}
            tone="quiet"
            icon={icon}
            popoverTarget={id}
            popoverTargetAction="hide"
            onClick={() => void run(act)}
          >
            {t(key)}
          </Button>
        ))}
      </div>
      {stage}
    </div>
  );
}
