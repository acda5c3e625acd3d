import { JointFigures } from '#charts/joint-figures.tsx';
import type { JointBasis } from '#charts/model/joint-basis.ts';
import { isOpen, type Assessment } from '#domain/responses/assessment.ts';
import { useWords } from '#i18n/words-context.tsx';
import { Banner } from '#ui/banner.tsx';
import { Page } from '#ui/page.tsx';
import { Columns, Stack } from '#ui/stack.tsx';

type SettledPageProps = { readonly assessment: Assessment; readonly bases: readonly JointBasis[] };

/** What all agreed on, to be read: it is closed, or another device keeps it. */
export function SettledPage({ assessment, bases }: SettledPageProps) {
  const { t } = useWords();
  return (
    <Page
      width="wide"
      title={t('gather.together.title')}
      over={assessment.title}
      back={`#/a/${assessment.id}`}
    >
      <Stack gap="l">
        <Banner>
          {isOpen(assessment)
            ? t('together.reader.note', { name: assessment.keeper.name })
            : t('together.closed.note')}
        </Banner>
        <Columns>
          {bases.map((basis) => (
            <JointFigures key={basis.questionnaire.id} basis={basis} />
          ))}
        </Columns>
      </Stack>
    </Page>
  );
}
