import { useState } from 'react';
import type { Id } from '#domain/ids.ts';
import { useWords } from '#i18n/words-context.tsx';
import { readAssessment } from '#storage/assessments.ts';
import type { Database } from '#storage/database.ts';
import { useLive } from '#storage/live.tsx';
import { Button } from '#ui/button.tsx';
import { Empty } from '#ui/empty.tsx';
import { Loaded } from '#ui/loaded.tsx';
import { NotHere } from '#ui/not-here.tsx';
import { Page } from '#ui/page.tsx';
import { resultsBeside } from '#workers/read-results.ts';
import { SummaryPage } from './summary-page.tsx';
import { summaryOf, type Summary } from './summary.ts';

/** `#/a/:assessment/summary` */
export default function SummaryRoute({ assessment: id }: { readonly assessment: Id }) {
  const [round, setRound] = useState(0);
  const live = useLive(`summary of ${id}, round ${round}`, (db) => read(db, id));
  return (
    <Loaded live={live}>
      {(found) => {
        if (found === null) return <NotHere />;
        if (found === 'stopped') return <Stopped assessment={id} onAgain={() => setRound(round + 1)} />;
        return <SummaryPage summary={found} />;
      }}
    </Loaded>
  );
}

/** The results are worked out for all pages at once: another one has stopped it. */
function Stopped({ assessment, onAgain }: { readonly assessment: Id; readonly onAgain: () => void }) {
  const { t } = useWords();
  return (
    <Page title={t('summary.title')} back={`#/a/${assessment}`}>
      <Empty
        title={t('results.stopped.title')}
        actions={
          <Button tone="primary" onClick={onAgain}>
            {t('results.stopped.action')}
          </Button>
        }
      >
        {t('results.stopped.text')}
      </Empty>
    </Page>
  );
}

async function read(db: Database, id: Id): Promise<Summary | 'stopped' | null> {
  const { value: assessment } = await readAssessment(db, id);
  if (!assessment || assessment.deleted) return null;
  const results = await resultsBeside(db, assessment.partnership);
  if (!results.ok) return 'stopped';
  const own = results.value?.assessments.find((one) => one.assessment.id === id);
  return results.value && own ? summaryOf(results.value, own) : null;
}
