import { useState } from 'react';
import type { Draw } from '#charts/drawn.ts';
import { keepChoice, lastChoice, type PictureChoice } from '#charts/image/picture-choice.ts';
import { pictureWays } from '#charts/image/picture-ways.ts';
import { usePreview } from '#charts/image/use-preview.ts';
import { useWords } from '#i18n/words-context.tsx';
import { Button } from '#ui/button.tsx';
import { Dialog } from '#ui/dialog.tsx';
import { TextArea, TextField } from '#ui/field.tsx';
import { Row } from '#ui/stack.tsx';
import { PictureAlt } from './picture-alt.tsx';
import { PictureChoices } from './picture-choices.tsx';
import styles from './picture-dialog.module.css';
import { PicturePreview } from './picture-preview.tsx';
import { useWay } from './use-way.ts';

type PictureDialogProps = { draw: Draw; open: boolean; onClose: () => void };

/** Before a picture leaves the app: its size, its language, its words, and how it will look in print. */
export function PictureDialog({ draw, open, onClose }: PictureDialogProps) {
  const { t } = useWords();
  return (
    <Dialog wide open={open} title={t('charts.adjust.title')} onClose={onClose}>
      <Adjust draw={draw} />
    </Dialog>
  );
}

const ways = [
  { key: 'copy', icon: 'copy', tone: 'primary' },
  { key: 'png', icon: 'download', tone: 'secondary' },
  { key: 'svg', icon: 'download', tone: 'secondary' },
  { key: 'share', icon: 'share', tone: 'secondary' },
] as const;

function Adjust({ draw }: { draw: Draw }) {
  const words = useWords();
  const { t } = words;
  const [choice, setChoice] = useState(lastChoice);
  const [title, setTitle] = useState<string | null>(null);
  const [note, setNote] = useState('');
  const [said, setSaid] = useState('');
  const { busy, go } = useWay(setSaid);
  const own = { title: title?.trim() || undefined, note: note.trim() || undefined };
  const { stage, taken, preview, failed } = usePreview(draw, choice, own);
  const out = pictureWays(words, taken, choice);
  const choose = (changed: Partial<PictureChoice>) => {
    const next = { ...choice, ...changed };
    keepChoice(next);
    setChoice(next);
  };
  return (
    <div className={styles.sheet}>
      <PicturePreview preview={preview} failed={failed} paper={choice.paper} />
      <div className={styles.fields}>
        <PictureChoices choice={choice} onChoose={choose} />
        <TextField
          label={t('charts.adjust.heading.label')}
          value={title ?? preview?.frame.title ?? ''}
          onChange={({ target }) => setTitle(target.value)}
        />
        <TextArea
          label={t('charts.adjust.note.label')}
          optional
          rows={2}
          value={note}
          onChange={({ target }) => setNote(target.value)}
        />
        <fieldset className={styles.ways}>
          <legend className="visually-hidden">{t('charts.adjust.ways.label')}</legend>
          <Row>
            {ways.map(({ key, icon, tone }) => (
              <Button key={key} tone={tone} icon={icon} busy={busy} onClick={() => void go(out[key])}>
                {t(`charts.menu.${key}`)}
              </Button>
            ))}
          </Row>
        </fieldset>
        <output className={styles.said}>{said}</output>
        {preview && (
          <PictureAlt
            text={preview.frame.alt}
            language={choice.language ?? words.language}
            onSaid={setSaid}
          />
        )}
      </div>
      {stage}
    </div>
  );
}
