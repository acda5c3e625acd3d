import { useState } from 'react';
import { useLocation } from 'wouter';
import type { Questionnaire } from '#domain/questionnaire/questionnaire.ts';
import { useWords } from '#i18n/words-context.tsx';
import type { AppLanguage } from '#i18n/words.ts';
import { thisDay } from '#storage/clock.ts';
import { useDatabase } from '#storage/live.tsx';
import { removePartnership } from '#storage/remove.ts';
import { Banner } from '#ui/banner.tsx';
import { Button } from '#ui/button.tsx';
import { LinkList } from '#ui/link-list.tsx';
import { Page } from '#ui/page.tsx';
import { Stack } from '#ui/stack.tsx';
import { useToast } from '#ui/toast.tsx';
import type { Cast } from './cast.ts';
import { InstallState } from './install-state.tsx';
import type { Example } from './make-example.ts';
import { rehearsalCast } from './rehearsal-cast.ts';
import { useInstall } from './use-install.ts';

type RehearsalPageProps = {
  /** The same function each time: with another one the work starts anew. */
  readonly loadLibrary: () => Promise<readonly Questionnaire[]>;
};

const castsOf = (language: AppLanguage): readonly Cast[] => [
  rehearsalCast((id, en) => ({ id, en })[language], thisDay()),
];

/** `#/rehearsal`: a made-up workshop to go through, from the last answers to the summary. */
export default function RehearsalPage(props: RehearsalPageProps) {
  const [attempt, setAttempt] = useState(0);
  return <Attempt key={attempt} {...props} onRetry={() => setAttempt(attempt + 1)} />;
}

function Attempt({ loadLibrary, onRetry }: RehearsalPageProps & { readonly onRetry: () => void }) {
  const { t, language } = useWords();
  const db = useDatabase();
  const [, navigate] = useLocation();
  // What is there already keeps the language it was made in
  const [made] = useState(language);
  const installation = useInstall({ db, language: made, castsOf, loadLibrary });
  return (
    <Page title={t('rehearsal.title')} back="#/kit">
      <Stack gap="l">
        <InstallState installation={installation} onStop={() => navigate('/kit')} onRetry={onRetry} />
        {installation.state === 'ready' && <Ready example={installation.example} />}
      </Stack>
    </Page>
  );
}

const stations = ['pass', 'join', 'scan', 'close', 'wall', 'summary'] as const;

/** In the order of a workshop. */
function Ready({ example: { partnership, meetings } }: { readonly example: Example }) {
  const db = useDatabase();
  const { t } = useWords();
  const toast = useToast();
  const [, navigate] = useLocation();
  const base = `#/a/${meetings[0]?.assessment.id}`;
  const remove = async () => {
    const removed = await removePartnership(db, partnership.id);
    if (!removed.ok) return toast({ text: t(`storage.error.${removed.error.kind}`) });
    toast({ text: t('rehearsal.remove.done') });
    navigate('/kit');
  };
  return (
    <>
      <Banner
        title={t('rehearsal.banner.title')}
        actions={<Button onClick={() => void remove()}>{t('rehearsal.remove.action')}</Button>}
      >
        {t('rehearsal.banner.text')}
      </Banner>
      <p>{t('rehearsal.lead')}</p>
      <LinkList
        label={t('rehearsal.title')}
        items={stations.map((station) => ({
          href: station === 'close' ? base : `${base}/${station}`,
          title: t(`rehearsal.${station}.title`),
          note: t(`rehearsal.${station}.note`),
        }))}
      />
    </>
  );
}
