import { itemKey } from '#domain/responses/item-name.ts';
import type { Assessment } from '#domain/responses/assessment.ts';
import { countedOf, type HandsAsked } from '#domain/responses/show-of-hands.ts';
import type { Tally } from '#domain/responses/tally.ts';
import { useWords } from '#i18n/words-context.tsx';
import { Banner } from '#ui/banner.tsx';
import { Button, ButtonLink } from '#ui/button.tsx';
import { Page } from '#ui/page.tsx';
import { SaveState } from '#ui/save-state.tsx';
import { useToast } from '#ui/toast.tsx';
import { useQuery } from '#ui/use-query.ts';
import { useWakeLock } from '#ui/use-wake-lock.ts';
import { HandsEnd } from './hands-end.tsx';
import styles from './hands.module.css';
import { ItemHands } from './item-hands.tsx';
import { useTallies } from './use-tallies.ts';
import { useTurningKeys } from './use-turning-keys.ts';

type HandsPageProps = {
  readonly assessment: Assessment;
  readonly asked: readonly HandsAsked[];
  readonly tallies: readonly Tally[];
  /** Who came, else who was expected. */
  readonly people: number;
};

/** One item after the other on the wall: all raise their hands, and the facilitator types how many. */
export function HandsPage({ assessment, asked, tallies: start, people }: HandsPageProps) {
  const { t, say } = useWords();
  const toast = useToast();
  const [query, change] = useQuery();
  const { tallies, of, saving, put, retry } = useTallies(start);
  useWakeLock();
  const last = asked.length;
  // In the address, so that a reload goes on where one was.
  const at = placeIn(query.get('item'), last);
  const turn = (by: 1 | -1) => {
    change({ item: String(Math.min(last, Math.max(0, at + by)) + 1) });
    window.scrollTo(0, 0);
  };
  useTurningKeys(turn);
  const now = asked[at];
  const name = now && {
    assessment: assessment.id,
    questionnaire: now.questionnaire.id,
    item: now.item.id,
  };
  const back = `#/a/${assessment.id}`;
  const clear = (tally: Tally) => {
    put(tally, null);
    const undo = () => put(tally, tally.hands);
    toast({ text: t('hands.clear.done'), action: { label: t('together.clear.undo'), run: undo } });
  };
  return (
    <Page
      width="wide"
      title={say((now ?? asked[last - 1])?.questionnaire.title ?? {})}
      over={assessment.title}
      back={back}
      note={
        <>
          {t('hands.counted.text', countedOf(assessment, tallies))} <SaveState state={saving.state} />
        </>
      }
      footer={
        <>
          <Button disabled={at === 0} onClick={() => turn(-1)}>
            {t('aloud.back.action')}
          </Button>
          {at < last ? (
            <Button tone="primary" onClick={() => turn(1)}>
              {t('aloud.next.action')}
            </Button>
          ) : (
            <ButtonLink href={back} tone="primary">
              {t('together.done')}
            </ButtonLink>
          )}
        </>
      }
    >
      <div className={styles['stage']}>
        {saving.state === 'failed' && (
          <Banner
            tone="error"
            title={t('hands.failure.title')}
            actions={<Button onClick={retry}>{t('together.failure.retry')}</Button>}
          >
            {t(
              saving.error.kind === 'closed'
                ? 'together.failure.closed'
                : `storage.error.${saving.error.kind}`,
            )}
          </Banner>
        )}
        {now && name ? (
          <ItemHands
            key={itemKey(name)}
            asked={now}
            reference={assessment.reference}
            people={people}
            tally={of(name)}
            place={at + 1}
            of={last}
            onPut={(hands) => put(name, hands)}
            onClear={() => clear(of(name))}
            onLast={() => turn(1)}
          />
        ) : (
          <HandsEnd assessment={assessment} asked={asked} of={of} />
        )}
        {now && <p className={styles['keys']}>{t('hands.keys.text')}</p>}
      </div>
    </Page>
  );
}

/** From 0; the end, behind the last item, is a place too. */
function placeIn(written: string | null, last: number): number {
  const number = Number(written);
  return Number.isInteger(number) && number >= 1 && number <= last + 1 ? number - 1 : 0;
}
