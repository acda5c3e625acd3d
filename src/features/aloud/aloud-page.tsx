import type { Assessment } from '#domain/responses/assessment.ts';
import type { Step } from '#domain/responses/sitting.ts';
import { useWords } from '#i18n/words-context.tsx';
import { Button } from '#ui/button.tsx';
import { Page } from '#ui/page.tsx';
import { useQuery } from '#ui/use-query.ts';
import styles from './aloud.module.css';
import { ItemAloud } from './item-aloud.tsx';
import { TimeGone } from './time-gone.tsx';
import { useTurningKeys } from './use-turning-keys.ts';

type AloudPageProps = { readonly assessment: Assessment; readonly steps: readonly Step[] };

/** One item at a time, large enough for a room; what anybody answers is nowhere near. */
export function AloudPage({ assessment, steps }: AloudPageProps) {
  const { t, say } = useWords();
  const [query, change] = useQuery();
  const last = steps.length;
  // In the address, so that a reload goes on where one was.
  const at = placeIn(query.get('item'), last);
  const turn = (by: 1 | -1) => {
    change({ item: String(Math.min(last, Math.max(0, at + by)) + 1) });
    window.scrollTo(0, 0);
  };
  useTurningKeys(turn);
  const step = steps[at];
  const title = say((step ?? steps[last - 1])?.questionnaire.title ?? {});
  return (
    <Page
      width="wide"
      title={title}
      over={assessment.title}
      back={`#/a/${assessment.id}`}
      note={<TimeGone />}
      footer={
        <>
          <Button disabled={at === 0} onClick={() => turn(-1)}>
            {t('aloud.back.action')}
          </Button>
          <Button tone="primary" disabled={at === last} onClick={() => turn(1)}>
            {t('aloud.next.action')}
          </Button>
        </>
      }
    >
      <div className={styles['stage']}>
        {step ? (
          <ItemAloud
            key={`${step.questionnaire.id} ${step.item.id}`}
            {...{ step, assessment }}
            place={at + 1}
            count={last}
          />
        ) : (
          <>
            <h2 className={styles['item']}>{t('aloud.end.title')}</h2>
            <p className={styles['choices']}>{t('aloud.end.text')}</p>
          </>
        )}
        <p className={styles['keys']}>{t('aloud.keys.text')}</p>
      </div>
    </Page>
  );
}

/** From 0; the end, behind the last item, is a place too. */
function placeIn(written: string | null, last: number): number {
  const number = Number(written);
  return Number.isInteger(number) && number >= 1 && number <= last + 1 ? number - 1 : 0;
}
