import { useWords } from '#i18n/words-context.tsx';
import { useLive } from '#storage/live.tsx';
import { readManuscripts } from '#storage/manuscripts.ts';
import { Loaded } from '#ui/loaded.tsx';
import { Stack } from '#ui/stack.tsx';
import { ManuscriptLinks } from './manuscript-links.tsx';

/** What is still being written on this device; nothing where nothing is. */
export function ManuscriptShelf() {
  const { t } = useWords();
  const live = useLive('manuscripts', readManuscripts);
  return (
    <Loaded live={live}>
      {({ values }) =>
        values.length > 0 && (
          <Stack gap="s">
            <h3>{t('editor.library.manuscripts')}</h3>
            <ManuscriptLinks label={t('editor.library.manuscripts')} manuscripts={values} />
          </Stack>
        )
      }
    </Loaded>
  );
}
