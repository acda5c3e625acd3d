import { useWords } from '#i18n/words-context.tsx';
import { Banner } from '#ui/banner.tsx';
import { Button, ButtonLink } from '#ui/button.tsx';
import { Disclosure } from '#ui/disclosure.tsx';
import { QrSequence } from '#ui/qr/qr-sequence.tsx';
import { Waiting } from '#ui/progress.tsx';
import { Row, Stack } from '#ui/stack.tsx';
import { CopyText } from './copy-text.tsx';
import { InvitationSheet } from './invitation-sheet.tsx';
import { useInvitation, type Invited } from './use-invitation.ts';
import styles from './gathering-codes.module.css';

/** The code on the screen, for the wall, on paper, and as a text for phones without a camera. */
export function Invitation(props: Invited) {
  const { t } = useWords();
  const { assessment, partnership } = props;
  const made = useInvitation(props);
  if (made === null) return <Waiting>{t('invite.code.working')}</Waiting>;
  if (made === 'too-large') {
    return (
      <Banner
        tone="warn"
        actions={
          <ButtonLink href={`#/p/${partnership.id}/share`}>{t('partnership.share.action')}</ButtonLink>
        }
      >
        {t('invite.code.too-large')}
      </Banner>
    );
  }
  const { codes, text } = made;
  const label = t('invite.code.label', { title: assessment.title });
  return (
    <>
      <Stack>
        <p>{t('invite.code.text', { action: t('join.action') })}</p>
        {codes.length > 1 && <p>{t('invite.code.several', { count: codes.length })}</p>}
        <div className={styles['code']}>
          <QrSequence texts={codes} label={label} />
        </div>
        <Row>
          <ButtonLink href={`#/a/${assessment.id}/wall`}>{t('invite.wall.action')}</ButtonLink>
          <Button onClick={() => window.print()}>{t('invite.print.action')}</Button>
        </Row>
        <p>{t('invite.code.saved')}</p>
        <Disclosure title={t('invite.text.title')}>
          <CopyText text={text} label={t('invite.text.label')} hint={t('invite.text.hint')} />
        </Disclosure>
      </Stack>
      <InvitationSheet
        over={partnership.name}
        title={assessment.title}
        keeper={assessment.keeper.name}
        codes={codes}
      />
    </>
  );
}
