import type { Assessment } from '#domain/responses/assessment.ts';
import { useWords } from '#i18n/words-context.tsx';
import { ButtonLink } from '#ui/button.tsx';

/** The keeper's device may have the answers too: there they go with a file from here. */
export default function TellKeeper({ assessment }: { readonly assessment: Assessment }) {
  const { t } = useWords();
  return (
    <>
      <p>{t('files.withdrawn.text', { name: assessment.keeper.name })}</p>
      <ButtonLink tone="primary" wide href={`#/p/${assessment.partnership}/share`}>
        {t('files.withdrawn.action')}
      </ButtonLink>
    </>
  );
}
