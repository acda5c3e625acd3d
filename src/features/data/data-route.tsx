import { useState } from 'react';
import type { Id } from '#domain/ids.ts';
import type { Database } from '#storage/database.ts';
import { useDatabase, useLive } from '#storage/live.tsx';
import { useQuery } from '#ui/use-query.ts';
import { WorkedOut } from '#ui/worked-out.tsx';
import { resultsBeside, stopResults } from '#workers/read-results.ts';
import { withData } from './choice.ts';
import { DataPage } from './data-page.tsx';
import type { FiguresOf } from './figures.ts';
import { NoData } from './no-data.tsx';

type DataRouteProps = { readonly partnership: Id; readonly figuresOf: FiguresOf };

/** `#/p/:partnership/data`; `of`: the id of one assessment. */
export default function DataRoute({ partnership: id, figuresOf }: DataRouteProps) {
  const db = useDatabase();
  const [query] = useQuery();
  const [round, setRound] = useState(0);
  const live = useLive(`data of ${id}, round ${round}`, (from) => readFound(from, id));
  const of = query.get('of');
  const back = of ? `#/a/${of}/results` : `#/p/${id}`;
  return (
    <WorkedOut
      live={live}
      back={back}
      onStop={() => void stopResults(db)}
      onAgain={() => setRound(round + 1)}
    >
      {(all) =>
        withData(all).length === 0 ? (
          <NoData all={all} back={back} />
        ) : (
          <DataPage all={all} of={of} back={back} figuresOf={figuresOf} />
        )
      }
    </WorkedOut>
  );
}

async function readFound(db: Database, id: Id) {
  const read = await resultsBeside(db, id);
  return read.ok ? read.value : 'stopped';
}
