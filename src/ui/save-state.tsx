import { useWords } from '#i18n/words-context.tsx';
import styles from './save-state.module.css';

/** Nothing was done yet, it is stored, on its way, or it could not be stored. */
type State = 'untouched' | 'saved' | 'saving' | 'failed';

/** A quiet word beside the title; what failed stands in a banner of its own. */
export function SaveState({ state }: { readonly state: State }) {
  const { t } = useWords();
  if (state === 'untouched') return null;
  return (
    <output className={styles['state']} data-state={state}>
      {t(`answer.save.${state}`)}
    </output>
  );
}
