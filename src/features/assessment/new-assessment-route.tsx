import { useEffect, useState } from 'react';
import { useLocation } from 'wouter';
import type { Id } from '#domain/ids.ts';
import type { Library } from '#domain/questionnaire/library.ts';
import type { Questionnaire } from '#domain/questionnaire/questionnaire.ts';
import { settledOf } from '#domain/responses/joint.ts';
import type { Assessment } from '#domain/responses/assessment.ts';
import type { Partner, Partnership } from '#domain/responses/partnership.ts';
import { useWords } from '#i18n/words-context.tsx';
import { readAssessments } from '#storage/assessments.ts';
import { addAssessment } from '#storage/write-assessments.ts';
import { readJoints } from '#storage/joints.ts';
import { useDatabase, useLive } from '#storage/live.tsx';
import { newId } from '#storage/new-id.ts';
import { readPartners, readPartnership } from '#storage/partnerships.ts';
import { checkRoom } from '#storage/persistence.ts';
import { readOwn } from '#storage/questionnaires.ts';
import { Loaded } from '#ui/loaded.tsx';
import { NotHere } from '#ui/not-here.tsx';
import { useQuery } from '#ui/use-query.ts';
import { AssessmentForm } from './assessment-form.tsx';
import type { AssessmentValues } from './assessment-values.ts';
import { partsIn } from './chosen-parts.ts';
import { cutOf } from './cut-of.ts';
import { loadLibrary, loadShelves, withOwn } from './library.ts';
import { goOnWith, startValues } from './start-values.ts';

/** What was typed by partnership when its form was left for the library; it lasts as long as the page. */
const left = new Map<Id, AssessmentValues>();

/** `#/p/:partnership/new`; `?use=pacts:full` brings what was taken in the library. */
export default function NewAssessmentRoute({ partnership: id }: { readonly partnership: Id }) {
  const live = useLive(`new assessment of ${id}`, async (db) => {
    const { value: partnership } = await readPartnership(db, id);
    const { values } = await readPartners(db, id);
    const { values: assessments } = await readAssessments(db, id);
    const partners = values.filter(({ archived }) => !archived);
    const own = await readOwn(db);
    const last = assessments.find(({ again }) => !again) ?? null;
    const joints = last ? (await readJoints(db, last.id)).values : [];
    const settled = (last?.parts ?? []).filter((part) => isSettled(settledOf([part], joints)));
    return (
      partnership && {
        partnership,
        partners,
        last,
        settled: settled.map(({ questionnaire }) => questionnaire),
        own,
      }
    );
  });
  const [content, setContent] = useState<Content | null>(null);
  useEffect(() => {
    void Promise.all([loadLibrary(), loadShelves()]).then(([library, shelves]) =>
      setContent({ library, shelves }),
    );
  }, []);
  if (!content) return null;
  return (
    <Loaded live={live}>
      {(found) =>
        found ? <Form {...found} {...content} library={withOwn(content.library, found.own)} /> : <NotHere />
      }
    </Loaded>
  );
}

const isSettled = ({ settled, of }: ReturnType<typeof settledOf>): boolean => of > 0 && settled === of;

type Content = { readonly library: readonly Questionnaire[]; readonly shelves: Library };

type FormProps = Content & {
  readonly partnership: Partnership;
  readonly partners: readonly Partner[];
  readonly last: Assessment | null;
  readonly settled: readonly Questionnaire[];
};

function Form({ partnership, partners, last, settled, library, shelves }: FormProps) {
  const db = useDatabase();
  const words = useWords();
  const [, navigate] = useLocation();
  const [query] = useQuery();
  const [failure, setFailure] = useState<string | null>(null);
  const [id] = useState(newId);
  const [values] = useState(() => {
    const start = { assessment: id, partners, last, settled, library, shelves, use: query.get('use') };
    const typed = left.get(partnership.id);
    return typed ? goOnWith(typed, start) : startValues(start, words);
  });
  const save = async (wanted: AssessmentValues) => {
    const room = await checkRoom(db, navigator.storage);
    if (!room.ok) return setFailure(words.t(`assess.room.${room.error.kind}`));
    const saved = await addAssessment(db, {
      id,
      partnership: partnership.id,
      ...assessmentOf(wanted, library, partners),
    });
    if (!saved.ok) return setFailure(words.t(`storage.error.${saved.error.kind}`));
    left.delete(partnership.id);
    navigate(`/a/${id}`, { replace: true });
  };
  return (
    <AssessmentForm
      assessment={id}
      over={partnership.name}
      back={`#/p/${partnership.id}`}
      library={library}
      shelves={shelves}
      browse={`#/library?for=${partnership.id}`}
      onBrowse={(typed) => left.set(partnership.id, typed)}
      partners={partners}
      values={values}
      settled={settled}
      fresh={last === null}
      failure={failure}
      onSave={save}
    />
  );
}

/** Partners of whom nobody answers take no part this time, unless fewer than two would be left. */
function assessmentOf(
  values: AssessmentValues,
  library: readonly Questionnaire[],
  partners: readonly Partner[],
) {
  const { title, date, mode, k, weighting, reference, keeperName, purpose, until } = values;
  const answering = values.expected.filter(({ people }) => people > 0);
  return {
    title,
    date,
    mode,
    k,
    weighting,
    reference,
    cut: cutOf(values, values.expected, partners),
    parts: partsIn(library, values.parts),
    expected: answering.length < 2 ? values.expected : answering,
    keeper: { name: keeperName, purpose, until },
  };
}
