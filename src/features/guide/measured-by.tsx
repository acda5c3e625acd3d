import { useEffect, useState } from 'react';
import type { Questionnaire } from '#domain/questionnaire/questionnaire.ts';
import { useWords } from '#i18n/words-context.tsx';
import { LinkList } from '#ui/link-list.tsx';
import { Stack } from '#ui/stack.tsx';

type MeasuredByProps = {
  readonly ids: readonly string[];
  readonly loadLibrary: () => Promise<readonly Questionnaire[]>;
};

/** The questionnaires that ask about what a chapter tells of. */
export function MeasuredBy({ ids, loadLibrary }: MeasuredByProps) {
  const { t, say } = useWords();
  const [library, setLibrary] = useState<readonly Questionnaire[]>([]);
  useEffect(() => {
    void loadLibrary().then(setLibrary);
  }, [loadLibrary]);
  const found = ids.flatMap((id) => library.filter((one) => one.id === id));
  if (found.length === 0) return null;
  const label = t('guide.measured.label', { count: ids.length });
  return (
    <section>
      <Stack>
        <h2>{label}</h2>
        <LinkList
          label={label}
          items={found.map(({ id, title, purpose }) => ({
            href: `#/library/${id}`,
            title: say(title),
            note: say(purpose),
          }))}
        />
      </Stack>
    </section>
  );
}
