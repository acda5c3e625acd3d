import { zodResolver } from '@hookform/resolvers/zod';
import { useDeferredValue, useMemo, useState } from 'react';
import { useForm, useWatch } from 'react-hook-form';
import { useWords } from '#i18n/words-context.tsx';
import type { PartnershipResults } from '#storage/results.ts';
import { Banner } from '#ui/banner.tsx';
import { Button } from '#ui/button.tsx';
import { Disclosure } from '#ui/disclosure.tsx';
import { Page } from '#ui/page.tsx';
import { Stack } from '#ui/stack.tsx';
import { ContentFields } from './content-fields.tsx';
import { LookFields } from './look-fields.tsx';
import { ReportChoice } from './make/choice.ts';
import { Preview } from './preview.tsx';
import styles from './report-page.module.css';
import { useDrawings } from './use-drawings.tsx';
import { useMaking } from './use-making.ts';
import { usePlan } from './use-plan.ts';
import { usePreset } from './use-preset.ts';
import { useWordsIn } from './use-words-in.ts';
import { WaysCard } from './ways-card.tsx';

type ReportPageProps = {
  readonly all: PartnershipResults;
  /** What is chosen when the page opens, and what would be if nothing were remembered. */
  readonly first: ReportChoice;
  readonly untouched: ReportChoice;
  readonly back: string;
};

/** A report is there at once, of sensible choices: take it, or change what is in it first. */
export function ReportPage({ all, first, untouched, back }: ReportPageProps) {
  const { t, list } = useWords();
  const form = useForm<ReportChoice>({
    defaultValues: first,
    resolver: zodResolver(ReportChoice),
    mode: 'onChange',
  });
  const typed = useWatch({ control: form.control });
  const parsed = useMemo(() => ReportChoice.safeParse(typed), [typed]);
  // What is too long is said beside it, and does not come into the report
  const [choice, setChoice] = useState(first);
  if (parsed.success && parsed.data !== choice) setChoice(parsed.data);
  const shown = useDeferredValue(choice);
  const words = useWordsIn(shown.language);
  const { plan, held, ownTitle } = usePlan(words, all, shown);
  const { stage, drawn, queue } = useDrawings(plan, words);
  const report = useMemo(() => plan && words && { plan, words }, [plan, words]);
  const [refused, setRefused] = useState(0);
  const check = async () => {
    const fine = await form.trigger(undefined, { shouldFocus: true });
    if (!fine) setRefused((times) => times + 1);
    return fine;
  };
  const { making, make } = useMaking({ report, queue, check });
  const preset = usePreset(all.partnership.id, choice, first);
  const partner = all.partners.find(({ id }) => id === choice.partner);
  const titles = all.assessments
    .filter(({ assessment }) => choice.assessments.includes(assessment.id))
    .map(({ assessment }) => assessment.title);
  const empty = plan === null || plan.sections.length === 0;
  return (
    <Page title={t('report.title')} over={all.partnership.name} back={back} width="wide">
      <div className={styles['desk']}>
        <div className={styles['choices']}>
          <Stack>
            {preset.failure && <Banner tone="error">{preset.failure}</Banner>}
            <p>{[list(titles), partner?.name ?? t('report.partner.all')].filter(Boolean).join(' · ')}</p>
            {!empty && (
              <WaysCard drawn={drawn} queue={queue} making={making} onMake={(asked) => void make(asked)} />
            )}
            <Disclosure title={t('report.content.title')} shown={empty ? 1 : 0}>
              <ContentFields form={form} all={all} choice={choice} held={held} />
            </Disclosure>
            <Disclosure title={t('report.look.title')} shown={refused}>
              <Stack>
                <LookFields form={form} choice={choice} ownTitle={ownTitle} />
                <p>{t('report.preset.text')}</p>
                <Button
                  onClick={() => {
                    const { title, assessments } = choice;
                    form.reset({ ...untouched, title, assessments, partner: choice.partner });
                    void preset.forget(untouched);
                  }}
                >
                  {t('report.preset.forget')}
                </Button>
              </Stack>
            </Disclosure>
          </Stack>
        </div>
        {words && plan && !empty && <Preview words={words} plan={plan} queue={queue} />}
      </div>
      {stage}
    </Page>
  );
}
