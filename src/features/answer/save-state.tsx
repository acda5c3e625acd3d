import type { Draft } from '#domain/responses/draft.ts';
import { useWords } from '#i18n/words-context.tsx';
import type { Saving } from './use-sitting.ts';
import styles from './save-state.module.css';

/** A quiet word beside the title; what failed stands in a banner of its own (SaveFailure). */
export function SaveState({ saving, draft }: { readonly saving: Saving; readonly draft: Draft }) {
  const { t } = useWords();
  if (draft.revision === 0) return null;
  return (
    <output className={styles['state']} data-state={saving.state}>
      {t(`answer.save.${saving.state}`)}
    </output>
  );
}
