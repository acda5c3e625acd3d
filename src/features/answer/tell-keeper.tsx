import type { Assessment } from '#domain/responses/assessment.ts';
import { canSeal } from '#exchange/seal.ts';
import { useWords } from '#i18n/words-context.tsx';
import { readJoined } from '#storage/joined.ts';
import { useLive } from '#storage/live.tsx';
import { ButtonLink } from '#ui/button.tsx';

/** The keeper's device may have the answers too: there they go with a code or a file from here. */
export default function TellKeeper({ assessment }: { readonly assessment: Assessment }) {
  const { t } = useWords();
  const live = useLive(`joined ${assessment.id}`, (db) => readJoined(db, assessment.id));
  const byCode = live.state === 'ready' && live.value !== null && canSeal();
  return (
    <>
      <p>{t('files.withdrawn.text', { name: assessment.keeper.name })}</p>
      {byCode ? (
        <ButtonLink tone="primary" wide href={`#/a/${assessment.id}/hand-in/${assessment.id}`}>
          {t('hand-in.action')}
        </ButtonLink>
      ) : (
        <ButtonLink tone="primary" wide href={`#/p/${assessment.partnership}/share`}>
          {t('files.withdrawn.action')}
        </ButtonLink>
      )}
    </>
  );
}
