import { isOpen, type Assessment } from '#domain/responses/assessment.ts';
import type { Partner, Partnership } from '#domain/responses/partnership.ts';
import { useWords } from '#i18n/words-context.tsx';
import { needsBackup, type Backup } from '#storage/persistence.ts';
import { Banner } from '#ui/banner.tsx';
import { ButtonLink } from '#ui/button.tsx';
import { Empty } from '#ui/empty.tsx';
import { LinkList } from '#ui/link-list.tsx';
import { Marker } from '#ui/marker.tsx';
import { Page } from '#ui/page.tsx';
import { Stack } from '#ui/stack.tsx';
import { Tag } from '#ui/tag.tsx';
import { byMeeting } from './by-meeting.ts';
import { ExampleBanner } from './example-banner.tsx';
import { PartnershipMenu } from './partnership-menu.tsx';
import styles from './partnership-page.module.css';

type PartnershipPageProps = {
  readonly partnership: Partnership;
  readonly partners: readonly Partner[];
  readonly assessments: readonly Assessment[];
  readonly backup: Backup;
};

/** A partnership: its assessments first, since that is what one comes for; then its partners. */
export function PartnershipPage({ partnership, partners, assessments, backup }: PartnershipPageProps) {
  const { t, date } = useWords();
  const { id, name, aim, example } = partnership;
  const last = assessments[0];
  return (
    <Page
      title={name}
      back="#/"
      footer={
        <ButtonLink href={`#/p/${id}/new`} tone="primary" wide>
          {t(last ? 'partnership.assess.again' : 'partnership.assess.first')}
        </ButtonLink>
      }
    >
      <Stack gap="l">
        {example && <ExampleBanner />}
        {aim && <p className={styles['aim']}>{aim}</p>}
        {!example && needsBackup(backup) && (
          <Banner
            tone="warn"
            title={t('partnership.backup.title', { count: backup.unsaved })}
            actions={<ButtonLink href={`#/p/${id}/share`}>{t('partnership.backup.action')}</ButtonLink>}
          >
            {t('partnership.backup.text')}
          </Banner>
        )}
        <section>
          <Stack>
            <h2>{t('partnership.assessments.title')}</h2>
            {last ? (
              <LinkList
                label={t('partnership.assessments.title')}
                items={byMeeting(assessments).map(({ assessment, under }) => ({
                  href: `#/a/${assessment.id}`,
                  title: assessment.title,
                  note: date(assessment.date),
                  under,
                  end: (
                    <Tag tone={isOpen(assessment) ? 'accent' : 'plain'}>
                      {t(isOpen(assessment) ? 'partnership.state.open' : 'partnership.state.closed')}
                    </Tag>
                  ),
                }))}
              />
            ) : (
              <Empty title={t('partnership.empty.title')}>{t('partnership.empty.text')}</Empty>
            )}
            {last && (
              <p>
                <a href={`#/p/${id}/report`}>{t('report.make.action')}</a>
              </p>
            )}
            <p>
              <a href={`#/library?for=${id}`}>{t('library.link')}</a>
            </p>
            <p>
              <a href="#/guide">{t('guide.link')}</a>
            </p>
          </Stack>
        </section>
        <section>
          <Stack>
            <h2>{t('partnership.partners.title')}</h2>
            <ul className={styles['partners']}>
              {partners
                .filter(({ archived }) => !archived)
                .map((partner) => (
                  <li key={partner.id}>
                    <Marker index={partner.sign} />
                    <span>
                      {partner.name} <small>{t(`setup.sector.${partner.sector}`)}</small>
                    </span>
                  </li>
                ))}
            </ul>
          </Stack>
        </section>
        <PartnershipMenu partnership={partnership} />
      </Stack>
    </Page>
  );
}
