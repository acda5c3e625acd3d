import { useWords } from '#i18n/words-context.tsx';
import { Banner } from '#ui/banner.tsx';
import { Button } from '#ui/button.tsx';
import { Card } from '#ui/card.tsx';
import { Disclosure } from '#ui/disclosure.tsx';
import { FileMade } from '#ui/file-made.tsx';
import { Waiting } from '#ui/progress.tsx';
import { Row, Stack } from '#ui/stack.tsx';
import type { Drawn, DrawingQueue } from './drawing-queue.ts';
import styles from './report-page.module.css';
import type { Asked, Making } from './use-making.ts';
import { ways } from './ways.ts';

type WaysCardProps = {
  readonly drawn: Drawn;
  readonly queue: DrawingQueue;
  readonly making: Making;
  readonly onMake: (asked: Asked) => void;
};

const all: readonly Asked[] = [...ways, 'print'];

/** Every way out in one tap, and how far it is. */
export function WaysCard({ drawn, queue, making, onMake }: WaysCardProps) {
  const { t } = useWords();
  const asked = 'asked' in making && making.kind !== 'failed' ? making.asked : null;
  return (
    <Card title={t('report.ways.title')}>
      <Stack gap="s">
        <div className={styles['ways']}>
          {all.map((way, place) => (
            <Button
              key={way}
              tone={place === 0 ? 'primary' : 'secondary'}
              icon={place === 0 ? 'download' : undefined}
              busy={asked === way}
              onClick={() => onMake(way)}
            >
              {t(`report.ways.${way}`)}
            </Button>
          ))}
        </div>
        <div className={styles['state']}>
          {making.kind === 'writing' ? (
            <Waiting>{t('report.writing.text', { name: t(`report.ways.${making.asked}`) })}</Waiting>
          ) : (
            <Progress drawn={drawn} queue={queue} />
          )}
        </div>
        <Outcome making={making} />
        <Disclosure title={t('report.ways.more')}>{t('report.ways.hint')}</Disclosure>
      </Stack>
    </Card>
  );
}

/** How far the drawing is; it goes on by itself, and can be stopped. */
function Progress({ drawn: { shots, done, of, state }, queue }: Pick<WaysCardProps, 'drawn' | 'queue'>) {
  const { t } = useWords();
  const failed = [...shots.values()].filter((shot) => shot === 'failed').length;
  if (of === 0) return null;
  if (state === 'drawing')
    return (
      <Waiting onStop={queue.stop}>{t('report.drawing.text', { done: Math.min(done + 1, of), of })}</Waiting>
    );
  if (state === 'stopped')
    return (
      <Row>
        <p>{t('report.drawing.stopped', { done, of })}</p>
        <Button onClick={queue.again}>{t('report.drawing.again')}</Button>
      </Row>
    );
  if (failed === 0) return <p>{t('report.drawing.ready')}</p>;
  return (
    <Banner tone="warn" actions={<Button onClick={queue.again}>{t('report.drawing.retry')}</Button>}>
      {t('report.drawing.failed', { count: failed })}
    </Banner>
  );
}

function Outcome({ making }: { readonly making: Making }) {
  const { t } = useWords();
  if (making.kind === 'failed') {
    const name = t(`report.ways.${making.asked}`);
    return (
      <Banner tone="error">
        {t(making.offline ? 'report.file.offline' : 'report.file.failed', { name })}
      </Banner>
    );
  }
  return making.kind === 'made' ? <FileMade file={making.file} /> : null;
}
