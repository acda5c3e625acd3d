import { useState } from 'react';
import type { Id } from '#domain/ids.ts';
import { useWords } from '#i18n/words-context.tsx';
import type { Database } from '#storage/database.ts';
import { useDatabase, useLive, useOnce } from '#storage/live.tsx';
import { readReportPreset } from '#storage/report-preset.ts';
import { Loaded } from '#ui/loaded.tsx';
import { useQuery } from '#ui/use-query.ts';
import { WorkedOut } from '#ui/worked-out.tsx';
import { resultsBeside, stopResults } from '#workers/read-results.ts';
import { NothingYet } from './nothing-yet.tsx';
import { ReportPage } from './report-page.tsx';
import { reportable, startChoice } from './start-choice.ts';

/** `#/p/:partnership/report`; `of`: ids of assessments with commas between, `partner`: of one. */
export default function ReportRoute({ partnership: id }: { readonly partnership: Id }) {
  const db = useDatabase();
  const { language } = useWords();
  const [query] = useQuery();
  const [round, setRound] = useState(0);
  const live = useLive(`report of ${id}, round ${round}`, (from) => readFound(from, id));
  const preset = useOnce(`preset of ${id}`, (from) => readReportPreset(from, id));
  const of = query.get('of')?.split(',') ?? [];
  const back = of.length === 1 ? `#/a/${of[0]}/results` : `#/p/${id}`;
  return (
    <WorkedOut
      live={live}
      back={back}
      onStop={() => void stopResults(db)}
      onAgain={() => setRound(round + 1)}
    >
      {(all) => {
        if (reportable(all).length === 0) return <NothingYet all={all} back={back} />;
        const asked = { of, partner: query.get('partner') };
        return (
          <Loaded live={preset}>
            {(known) => (
              <ReportPage
                all={all}
                first={startChoice(all, asked, known, language)}
                untouched={startChoice(all, asked, null, language)}
                back={back}
              />
            )}
          </Loaded>
        );
      }}
    </WorkedOut>
  );
}

async function readFound(db: Database, id: Id) {
  const read = await resultsBeside(db, id);
  return read.ok ? read.value : 'stopped';
}
