import type { Assessment } from '#domain/responses/assessment.ts';
import { useWords } from '#i18n/words-context.tsx';
import type { ToHandIn } from '#storage/to-hand-in.ts';
import { Banner } from '#ui/banner.tsx';
import { ButtonLink } from '#ui/button.tsx';
import { Page } from '#ui/page.tsx';
import { Stack } from '#ui/stack.tsx';
import { fileOf } from './file-of.ts';

type AsFileProps = {
  readonly assessment: Assessment;
  readonly what: ToHandIn;
  /** Why there is no code. */
  readonly why: 'not-joined' | 'insecure' | 'not-sealed';
};

/** Where no code can be made the answers go as a file; what that file shows is said before. */
export function AsFile({ assessment, what, why }: AsFileProps) {
  const { t } = useWords();
  const { id, title, keeper, mode } = assessment;
  if (!what.byFile) {
    return (
      <Page title={t('files.send.title')} over={title} back={`#/a/${id}`}>
        <Banner tone="warn">{t('hand-in.page.shared')}</Banner>
      </Page>
    );
  }
  return (
    <Page
      title={t('files.send.title')}
      over={title}
      back={`#/a/${id}`}
      footer={
        <ButtonLink tone="primary" wide href={fileOf(assessment, what)}>
          {t('hand-in.file.action')}
        </ButtonLink>
      }
    >
      <Stack>
        <Banner tone="warn">{t(`hand-in.page.${why}`)}</Banner>
        <p>{t(`files.send.open-${mode}`, { name: keeper.name })}</p>
      </Stack>
    </Page>
  );
}
