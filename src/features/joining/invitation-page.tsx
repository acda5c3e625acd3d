import { useWords } from '#i18n/words-context.tsx';
import type { Invited } from '#storage/join-by-invitation.ts';
import { Banner } from '#ui/banner.tsx';
import { Disclosure } from '#ui/disclosure.tsx';
import { Page } from '#ui/page.tsx';
import { Waiting } from '#ui/progress.tsx';
import { Stack } from '#ui/stack.tsx';
import { useWakeLock } from '#ui/use-wake-lock.ts';
import { AsText } from './as-text.tsx';
import { BrightCodes } from './bright-codes.tsx';
import { useCodes } from './use-codes.ts';
import type { LoadLibrary } from './use-joining.ts';

type InvitationPageProps = { readonly invited: Invited; readonly loadLibrary: LoadLibrary };

/** The invitation, passed on from phone to phone: the same that everybody in the room has got. */
export function InvitationPage({ invited, loadLibrary }: InvitationPageProps) {
  const { t } = useWords();
  const awake = useWakeLock();
  const codes = useCodes(invited, loadLibrary);
  const { id, title, partnership } = invited.assessment;
  return (
    <Page title={t('join.invitation.title')} over={title} back={`#/a/${id}`}>
      <Stack>
        {codes === null && <Waiting>{t('join.invitation.wait')}</Waiting>}
        {codes === 'too-large' && (
          <Banner tone="warn">
            <p>{t('join.invitation.too-large')}</p>
            <p>
              <a href={`#/p/${partnership}/share`}>{t('hand-in.file.action')}</a>
            </p>
          </Banner>
        )}
        {codes !== null && codes !== 'too-large' && (
          <>
            <BrightCodes texts={codes.frames} label={t('join.invitation.label')} />
            <p>{t('join.invitation.text')}</p>
            {!awake && <p>{t('hand-in.page.awake')}</p>}
            <Disclosure title={t('hand-in.text.title')}>
              <Stack>
                <p>{t('join.invitation.as-text')}</p>
                <AsText text={codes.text} label={t('join.invitation.text-label')} />
              </Stack>
            </Disclosure>
          </>
        )}
      </Stack>
    </Page>
  );
}
