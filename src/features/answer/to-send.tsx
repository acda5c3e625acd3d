import type { Id } from '#domain/ids.ts';
import { canSeal } from '#exchange/seal.ts';
import { useWords } from '#i18n/words-context.tsx';
import { isKeeper } from '#storage/assessments.ts';
import type { Database } from '#storage/database.ts';
import { readJoined } from '#storage/joined.ts';
import { readToHandIn, type HandInState as State } from '#storage/to-hand-in.ts';
import { Banner } from '#ui/banner.tsx';
import { ButtonLink } from '#ui/button.tsx';

export type ToSend = {
  readonly keeper: boolean;
  /** Whether this phone joined by a code, and can seal one that goes back. */
  readonly byCode: boolean;
  /** How far it has got on its way as a code. */
  readonly state: State;
};

export async function readToSend(db: Database, assessment: Id, respondent: Id): Promise<ToSend> {
  const keeper = await isKeeper(db, assessment);
  const joined = await readJoined(db, assessment);
  const { state } = await readToHandIn(db, assessment, respondent);
  return { keeper, byCode: !keeper && joined !== null && canSeal(), state };
}

type SendLinkProps = ToSend & { readonly href: string; readonly respondent: Id };

/** How the answers get to the keeper: by a code where this phone joined by one, else as a file. */
export function SendLink({ keeper, byCode, href, respondent }: SendLinkProps) {
  const { t } = useWords();
  if (keeper) return null;
  return (
    <ButtonLink tone="primary" href={`${href}/${byCode ? 'hand-in' : 'send'}/${respondent}`}>
      {t(byCode ? 'hand-in.action' : 'answer.receipt.send')}
    </ButtonLink>
  );
}

/** Whether the keeper has them; nothing where they go as a file, of which nobody here hears again. */
export function HandInState({ byCode, state }: ToSend) {
  const { t } = useWords();
  if (!byCode || state === 'nothing') return null;
  if (state === 'handed') return <Banner tone="good">{t('hand-in.done.title')}</Banner>;
  return (
    <Banner tone="warn" title={t(`hand-in.pending.${state}`)}>
      {t('hand-in.pending.text')}
    </Banner>
  );
}
