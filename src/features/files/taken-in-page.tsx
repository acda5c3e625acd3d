import { isOpen, type Assessment } from '#domain/responses/assessment.ts';
import type { Opened } from '#exchange/open.ts';
import { useWords } from '#i18n/words-context.tsx';
import { Banner } from '#ui/banner.tsx';
import { ButtonLink } from '#ui/button.tsx';
import { LinkList } from '#ui/link-list.tsx';
import { Page } from '#ui/page.tsx';
import { Stack } from '#ui/stack.tsx';
import { broughtNews, mergedInWords } from './merge-words.ts';
import { PickFile } from './pick-file.tsx';
import type { TakenIn } from './take-in.ts';
import { useFocusedTitle } from './use-focused-title.ts';

type TakenInPageProps = {
  readonly opened: Opened;
  readonly taken: TakenIn;
  readonly onFile: (file: File) => void;
};

/** What the file brought, and where to go on. */
export function TakenInPage({ opened, taken: { merged, assessment }, onFile }: TakenInPageProps) {
  useFocusedTitle();
  const words = useWords();
  const { t, date } = words;
  const news = broughtNews(merged);
  const unread = opened.kind === 'full' ? opened.unread.length : 0;
  const keeps = opened.kind === 'full' && opened.kept.length > 0;
  const newest = assessment ?? newestOf(opened.assessments);
  const places = [
    ...(newest ? [{ href: `#/a/${newest.id}`, title: newest.title, note: date(newest.date) }] : []),
    ...partnershipsOf(opened).map(({ id, name }) => ({ href: `#/p/${id}`, title: name })),
  ];
  return (
    <Page
      title={t(news ? 'files.merged.title' : 'files.merged.nothing')}
      over={t(`files.kind.${opened.kind}`)}
      back="#/"
      footer={
        <>
          <PickFile onFile={onFile}>{t('files.open.another')}</PickFile>
          <ButtonLink href={places[0]?.href ?? '#/'} tone="primary">
            {t('files.merged.next')}
          </ButtonLink>
        </>
      }
    >
      <Stack gap="l">
        <Banner tone={news ? 'good' : 'info'}>
          {mergedInWords(merged, words).map((line) => (
            <p key={line}>{line}</p>
          ))}
        </Banner>
        {unread > 0 && <Banner tone="warn">{t('files.merged.unread', { count: unread })}</Banner>}
        {keeps && <Banner>{t('files.merged.keeper')}</Banner>}
        {assessment && isLate(assessment) && <Banner tone="warn">{t('files.merged.closed')}</Banner>}
        <LinkList label={t('files.merged.next')} items={places} />
      </Stack>
    </Page>
  );
}

/** Of an anonymous assessment what comes after closing waits for the next release (P7). */
const isLate = (assessment: Assessment) => assessment.mode === 'anonymous' && !isOpen(assessment);

/** Of one day an open one: a second vote that waits for answers, not the first one that was closed. */
function newestOf(assessments: readonly Assessment[]): Assessment | undefined {
  return assessments
    .filter(({ deleted }) => !deleted)
    .toSorted((a, b) => b.date.localeCompare(a.date) || Number(isOpen(b)) - Number(isOpen(a)))[0];
}

const partnershipsOf = (opened: Opened) =>
  opened.kind === 'answers'
    ? [{ id: opened.to.partnership, name: opened.to.partnershipName }]
    : opened.partnerships;
