import { useMemo } from 'react';
import { isOpen } from '#domain/responses/assessment.ts';
import { writeResults } from '#exchange/write.ts';
import { useWords } from '#i18n/words-context.tsx';
import type { PartnershipResults } from '#storage/results.ts';
import { Banner } from '#ui/banner.tsx';
import { Card } from '#ui/card.tsx';
import { FileActions } from './file-actions.tsx';
import { resultsContent } from '#exchange/results-content.ts';
import { useNaming } from './use-naming.ts';
import styles from './files.module.css';

/** Letters; what is longer a chat would cut, the rest of the file included. */
const longestText = 50_000;

/** For everybody: what is asked, and what may be seen. */
export function ResultsCard({
  results,
  primary,
}: {
  readonly results: PartnershipResults;
  readonly primary: boolean;
}) {
  const { t, list } = useWords();
  const naming = useNaming();
  const content = useMemo(() => resultsContent(results), [results]);
  const { open, withResults, leftOut } = content;
  if (content.assessments.length === 0) {
    return <Card title={t('files.kind.results')}>{t('files.results.empty')}</Card>;
  }
  const { partnership } = results;
  const { assessments, joints, tallies, notes, actions, released } = content;
  const isShort =
    JSON.stringify([assessments, joints, tallies, notes, actions, released]).length < longestText;
  const counted = content.tallies.filter(({ hands }) => hands !== null).length;
  const noted = content.notes.filter(({ text }) => text !== '').length;
  const agreed = content.joints.filter(({ value }) => value !== null).length;
  const planned = content.actions.filter(({ deleted }) => !deleted).length;
  const live = withResults.some((one) => isOpen(one) && one.mode === 'by-partner');
  return (
    <Card title={t('files.kind.results')}>
      <p>{t('files.results.text')}</p>
      <ul className={styles['lines']}>
        {open.length > 0 && (
          <li>{t('files.results.invites', { titles: list(open.map(({ title }) => title)) })}</li>
        )}
        <li>
          {withResults.length > 0
            ? t('files.results.with', { count: withResults.length })
            : t('files.results.none')}
        </li>
        {agreed > 0 && <li>{t('files.results.joints', { count: agreed })}</li>}
        {counted > 0 && <li>{t('files.results.tallies', { count: counted })}</li>}
        {noted > 0 && <li>{t('files.results.notes', { count: noted })}</li>}
        {planned > 0 && <li>{t('files.results.actions', { count: planned })}</li>}
        {live && <li>{t('files.results.live')}</li>}
      </ul>
      {leftOut > 0 && <Banner tone="warn">{t('files.results.left-out', { count: leftOut })}</Banner>}
      <FileActions
        asText={isShort}
        primary={primary}
        make={() => writeResults({ partnership, ...content }, naming())}
      />
    </Card>
  );
}
