import type { GuideChapter } from '#domain/questionnaire/guide-part.ts';
import { useWords } from '#i18n/words-context.tsx';
import { ButtonLink } from '#ui/button.tsx';
import { Row } from '#ui/stack.tsx';
import { contents, inOrder } from './contents.ts';

/** The ways on: the chapters before and after this one. */
export function NextChapters({ chapter }: { readonly chapter: GuideChapter }) {
  const { t, say } = useWords();
  const place = inOrder.indexOf(chapter);
  const before = inOrder[place - 1];
  const after = inOrder[place + 1];
  return (
    <nav aria-label={t('guide.next.label')}>
      <Row>
        {before && (
          <ButtonLink href={`#/guide/${before}`}>
            {t('guide.next.before', { title: say(contents[before].title) })}
          </ButtonLink>
        )}
        {after && (
          <ButtonLink href={`#/guide/${after}`}>
            {t('guide.next.after', { title: say(contents[after].title) })}
          </ButtonLink>
        )}
      </Row>
    </nav>
  );
}
