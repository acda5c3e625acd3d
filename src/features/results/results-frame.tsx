import type { ReactNode } from 'react';
import { useWords } from '#i18n/words-context.tsx';
import { ButtonLink } from '#ui/button.tsx';
import { Page } from '#ui/page.tsx';
import { Row, Stack } from '#ui/stack.tsx';
import { Tabs } from '#ui/tabs.tsx';
import { factsOf } from '#charts/words/occasion.ts';
import { viewsOf, type ViewProps } from './views.ts';

type ResultsFrameProps = ViewProps & {
  /** Of the views, the one that is shown. */
  readonly view: string;
  readonly children: ReactNode;
};

/** What all views of an assessment's results share: which assessment it is, what it rests on, and the other views. */
export function ResultsFrame({ all, own, view, children }: ResultsFrameProps) {
  const words = useWords();
  const { t } = words;
  const { id, title } = own.assessment;
  const addressOf = (to: string) => `#/a/${id}/results${to && `/${to}`}`;
  const tabs = viewsOf(own).map((one) => ({ href: addressOf(one.id), label: t(one.label) }));
  return (
    <Page
      width="wide"
      title={title}
      over={all.partnership.name}
      note={factsOf(words, own)}
      back={`#/a/${id}`}
      actions={
        <ButtonLink icon="file" href={`#/p/${all.partnership.id}/report?of=${id}`}>
          {t('report.make.action')}
        </ButtonLink>
      }
      tabs={
        tabs.length > 1 && <Tabs label={t('results.views.label')} tabs={tabs} current={addressOf(view)} />
      }
    >
      <Stack gap="l">
        {children}
        <Row>
          {own.keeper && <ButtonLink href={`#/a/${id}/wall`}>{t('wall.link.action')}</ButtonLink>}
          <ButtonLink href={`#/a/${id}/summary`}>{t('summary.title')}</ButtonLink>
          <ButtonLink icon="download" href={`#/p/${all.partnership.id}/data?of=${id}`}>
            {t('data.link.action')}
          </ButtonLink>
          <ButtonLink icon="info" href="#/guide/pictures">
            {t('guide.results.link')}
          </ButtonLink>
        </Row>
      </Stack>
    </Page>
  );
}
