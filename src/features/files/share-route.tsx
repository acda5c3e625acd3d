import type { Id } from '#domain/ids.ts';
import { useWords } from '#i18n/words-context.tsx';
import { useLive } from '#storage/live.tsx';
import { Loaded } from '#ui/loaded.tsx';
import { NotHere } from '#ui/not-here.tsx';
import { Page } from '#ui/page.tsx';
import { Columns } from '#ui/stack.tsx';
import { FullCard } from './full-card.tsx';
import { OwnAnswersCard } from './own-answers-card.tsx';
import { readSharing, type Sharing } from './read-sharing.ts';
import { ResultsCard } from './results-card.tsx';

/** `#/p/:partnership/share` */
export default function ShareRoute({ partnership }: { readonly partnership: Id }) {
  const live = useLive(`files of ${partnership}`, (db) => readSharing(db, partnership));
  return <Loaded live={live}>{(found) => (found ? <SharePage {...found} /> : <NotHere />)}</Loaded>;
}

/** What can go out, in the order of use: who only answers has answers to send first. */
function SharePage({ results, own, backup, holdsKey }: Sharing) {
  const { t } = useWords();
  const { id, name } = results.partnership;
  const anonymous = results.assessments.some(({ assessment }) => assessment.mode === 'anonymous');
  return (
    <Page title={t('partnership.share.action')} over={name} back={`#/p/${id}`} width="wide">
      <Columns gap="l">
        {own.length > 0 && <OwnAnswersCard own={own} results={results} />}
        <ResultsCard results={results} primary={own.length === 0} />
        <FullCard partnership={id} anonymous={anonymous} holdsKey={holdsKey} backup={backup} />
      </Columns>
      <p>
        <a href={`#/p/${id}/data`}>{t('data.link.share')}</a>
      </p>
    </Page>
  );
}
