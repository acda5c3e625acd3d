import type { ComponentType } from 'react';
import type { Id } from '#domain/ids.ts';
import type { Questionnaire } from '#domain/questionnaire/questionnaire.ts';
import { canSeal } from '#exchange/seal.ts';
import { useWords } from '#i18n/words-context.tsx';
import { Banner } from '#ui/banner.tsx';
import { ButtonLink } from '#ui/button.tsx';
import { Card } from '#ui/card.tsx';
import { Page } from '#ui/page.tsx';
import { Stack } from '#ui/stack.tsx';
import { Invitation } from './invitation.tsx';
import { KeyStep } from './key-step.tsx';
import { Prepare } from './prepare.tsx';
import { PresentCount } from './present-count.tsx';
import type { Inviting } from './read-inviting.ts';

type InvitePageProps = Inviting & {
  readonly loadLibrary: () => Promise<readonly Questionnaire[]>;
  readonly Copy: ComponentType<{ readonly partnership: Id }>;
};

/** First a key that is kept in two places, then the code with which phones join; and what to do the day before. */
export function InvitePage(props: InvitePageProps) {
  const { t } = useWords();
  const { assessment, partnership, partners, joinKey: key, isSaved, present, loadLibrary, Copy } = props;
  const base = `#/a/${assessment.id}`;
  const isReady = canSeal() && key !== null && isSaved;
  return (
    <Page
      title={t('invite.title')}
      over={assessment.title}
      back={base}
      footer={
        isReady && (
          <ButtonLink href={`${base}/scan`} tone="primary" icon="camera" wide>
            {t('station.title')}
          </ButtonLink>
        )
      }
    >
      <Stack gap="l">
        {!canSeal() ? (
          <Banner tone="warn" title={t('invite.insecure.title')}>
            {t('invite.insecure.text')}
          </Banner>
        ) : key && isSaved ? (
          <>
            <Invitation
              key={JSON.stringify([assessment, partnership, partners, key.publicKey])}
              assessment={assessment}
              partnership={partnership}
              partners={partners}
              joinKey={key}
              loadLibrary={loadLibrary}
            />
            <Card title={t('invite.count.title')}>
              <PresentCount {...present} />
            </Card>
          </>
        ) : (
          <>
            <p>{t('invite.lead')}</p>
            <KeyStep assessment={assessment.id} hasKey={key !== null} />
            {key && <Copy partnership={partnership.id} />}
          </>
        )}
        <Prepare />
      </Stack>
    </Page>
  );
}
