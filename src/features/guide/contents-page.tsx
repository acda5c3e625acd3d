import { useWords } from '#i18n/words-context.tsx';
import { LinkList } from '#ui/link-list.tsx';
import { Page } from '#ui/page.tsx';
import { Columns, Stack } from '#ui/stack.tsx';
import { contents, groups } from './contents.ts';

/** `#/guide`: what the guide tells, a line a chapter. */
export function ContentsPage() {
  const { t, say } = useWords();
  return (
    <Page title={t('guide.title')} width="wide" back="#/">
      <Stack gap="l">
        <p>{t('guide.lead')}</p>
        <Columns gap="l">
          {groups.map(({ id, chapters }) => (
            <section key={id}>
              <Stack>
                <h2>{t(`guide.group.${id}`)}</h2>
                <LinkList
                  label={t(`guide.group.${id}`)}
                  items={[
                    ...chapters.map((chapter) => ({
                      href: `#/guide/${chapter}`,
                      title: say(contents[chapter].title),
                      note: say(contents[chapter].line),
                    })),
                    ...(id === 'assess'
                      ? [{ href: '#/kit', title: t('kit.title'), note: t('kit.way.note') }]
                      : []),
                  ]}
                />
              </Stack>
            </section>
          ))}
        </Columns>
      </Stack>
    </Page>
  );
}
