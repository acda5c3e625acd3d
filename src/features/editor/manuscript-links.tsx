import type { Manuscript } from '#domain/manuscript/manuscript.ts';
import { writtenIn } from '#domain/manuscript/written.ts';
import { useWords } from '#i18n/words-context.tsx';
import { LinkList } from '#ui/link-list.tsx';

type ManuscriptLinksProps = { readonly label: string; readonly manuscripts: readonly Manuscript[] };

/** Each to be gone on with. */
export function ManuscriptLinks({ label, manuscripts }: ManuscriptLinksProps) {
  const { t, date, language } = useWords();
  return (
    <LinkList
      label={label}
      items={manuscripts.map(({ id, content, changedAt }) => ({
        href: `#/questionnaires/edit/${id}`,
        title: writtenIn(content.title, language) || t('editor.page.untitled'),
        // The day where it was changed
        note: t('editor.library.changed', { date: date(changedAt.slice(0, 10)) }),
      }))}
    />
  );
}
