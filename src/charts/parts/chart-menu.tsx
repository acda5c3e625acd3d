import { useId, useMemo, useRef, useState } from 'react';
import type { Draw } from '#charts/drawn.ts';
import { figureWays } from '#charts/image/figure-ways.ts';
import { pictureSizes, plainChoice } from '#charts/image/picture-choice.ts';
import { pictureWays } from '#charts/image/picture-ways.ts';
import { usePictures } from '#charts/image/use-pictures.tsx';
import { useWords } from '#i18n/words-context.tsx';
import { Button } from '#ui/button.tsx';
import { useToast } from '#ui/toast.tsx';
import styles from './chart-menu.module.css';
import { PictureDialog } from './picture-dialog.tsx';
import { useWay } from './use-way.ts';

/** In the order of how often they are wanted: into a document, as a file, to people; then the figures. */
const ways = [
  { key: 'copy', icon: 'copy', tone: 'primary' },
  { key: 'png', icon: 'download', tone: 'quiet' },
  { key: 'svg', icon: 'download', tone: 'quiet' },
  { key: 'share', icon: 'share', tone: 'quiet' },
  { key: 'table', icon: 'copy', tone: 'quiet' },
  { key: 'csv', icon: 'file', tone: 'quiet' },
] as const;

/** Ways out of the app for a chart: into a document, to people, as a file, as figures. */
export function ChartMenu({ draw }: { draw: Draw }) {
  const words = useWords();
  const { t } = words;
  const id = useId();
  const menu = useRef<HTMLDivElement>(null);
  const show = useToast();
  const { busy, go } = useWay((text) => show({ text }));
  const [adjusting, setAdjusting] = useState(false);
  const { stage, take } = usePictures();
  const { frame } = useMemo(() => draw(words), [draw, words]);
  const taken = async () => ({ frame, picture: await take(draw, words, pictureSizes.page) });
  const out = { ...pictureWays(words, taken, plainChoice), ...figureWays(words, frame) };
  const adjust = () => {
    // First, so that the focus is back at the menu's button, where the dialog will leave it
    menu.current?.hidePopover();
    setAdjusting(true);
  };
  return (
    <div className={styles.place}>
      <Button tone="quiet" icon="share" busy={busy} popoverTarget={id}>
        {t('charts.menu.open')}
      </Button>
      <div ref={menu} id={id} popover="auto" className={styles.menu}>
        {ways.map(({ key, icon, tone }) => (
          <Button
            key={key}
            tone={tone}
            icon={icon}
            popoverTarget={id}
            popoverTargetAction="hide"
            onClick={() => void go(out[key])}
          >
            {t(`charts.menu.${key}`)}
          </Button>
        ))}
        <Button tone="quiet" icon="edit" onClick={adjust}>
          {t('charts.menu.adjust')}
        </Button>
      </div>
      {stage}
      <PictureDialog draw={draw} open={adjusting} onClose={() => setAdjusting(false)} />
    </div>
  );
}
