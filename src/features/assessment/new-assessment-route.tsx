import { useEffect, useState } from 'react';
import { useLocation } from 'wouter';
import type { Id } from '#domain/ids.ts';
import { recommend } from '#domain/privacy/foresee.ts';
import type { Questionnaire } from '#domain/questionnaire/questionnaire.ts';
import type { Assessment } from '#domain/responses/assessment.ts';
import type { Partner, Partnership } from '#domain/responses/partnership.ts';
import { useWords } from '#i18n/words-context.tsx';
import type { Words } from '#i18n/words.ts';
import { addAssessment, readAssessments } from '#storage/assessments.ts';
import { today } from '#storage/clock.ts';
import { useDatabase, useLive } from '#storage/live.tsx';
import { newId } from '#storage/new-id.ts';
import { readPartners, readPartnership } from '#storage/partnerships.ts';
import { checkRoom } from '#storage/persistence.ts';
import { Loaded } from '#ui/loaded.tsx';
import { NotHere } from '#ui/not-here.tsx';
import { AssessmentForm } from './assessment-form.tsx';
import type { AssessmentValues } from './assessment-values.ts';
import { chosenBefore, cutOf } from './cut-of.ts';
import { choiceOf, loadLibrary, partsOf } from './library.ts';

/** `#/p/:partnership/new` */
export default function NewAssessmentRoute({ partnership: id }: { readonly partnership: Id }) {
  const live = useLive(`new assessment of ${id}`, async (db) => {
    const { value: partnership } = await readPartnership(db, id);
    const { values } = await readPartners(db, id);
    const { values: assessments } = await readAssessments(db, id);
    const partners = values.filter(({ archived }) => !archived);
    return partnership && { partnership, partners, last: assessments[0] ?? null };
  });
  const [library, setLibrary] = useState<readonly Questionnaire[] | null>(null);
  useEffect(() => {
    void loadLibrary().then(setLibrary);
  }, []);
  if (!library) return null;
  return (
    <Loaded live={live}>{(found) => (found ? <Form {...found} library={library} /> : <NotHere />)}</Loaded>
  );
}

type FormProps = {
  readonly partnership: Partnership;
  readonly partners: readonly Partner[];
  readonly last: Assessment | null;
  readonly library: readonly Questionnaire[];
};

function Form({ partnership, partners, last, library }: FormProps) {
  const db = useDatabase();
  const words = useWords();
  const [, navigate] = useLocation();
  const [failure, setFailure] = useState<string | null>(null);
  const [id] = useState(newId);
  const [values] = useState(() => startValues(id, words, partners, last, library));
  const save = async (wanted: AssessmentValues) => {
    const room = await checkRoom(db, navigator.storage);
    if (!room.ok) return setFailure(words.t(`assess.room.${room.error.kind}`));
    const saved = await addAssessment(db, {
      id,
      partnership: partnership.id,
      ...assessmentOf(wanted, library, partners),
    });
    if (saved.ok) navigate(`/a/${id}`, { replace: true });
    else setFailure(words.t(`storage.error.${saved.error.kind}`));
  };
  return (
    <AssessmentForm
      assessment={id}
      over={partnership.name}
      back={`#/p/${partnership.id}`}
      library={library}
      partners={partners}
      values={values}
      failure={failure}
      onSave={save}
    />
  );
}

/** As the last time, with today's date; the first time PACTS short, one person a partner. */
function startValues(
  assessment: Id,
  { t, date }: Words,
  partners: readonly Partner[],
  last: Assessment | null,
  library: readonly Questionnaire[],
): AssessmentValues {
  const day = today(Intl.DateTimeFormat().resolvedOptions().timeZone, Date.now());
  const offered = new Set(partsOf(library).map(choiceOf));
  const parts = last?.parts.map(choiceOf).filter((choice) => offered.has(choice)) ?? ['pacts:short'];
  const people = (id: Id) => (last ? (last.expected.find(({ partner }) => partner === id)?.people ?? 0) : 1);
  const expected = partners.map(({ id }) => ({ partner: id, people: people(id) }));
  const advice = recommend({
    id: assessment,
    parts: partsOf(library).filter((part) => parts.includes(choiceOf(part))),
    expected,
    k: 3,
  });
  return {
    title: t('assess.title.default', { date: date(day) }),
    date: day,
    parts,
    expected,
    mode: last?.mode ?? advice.mode,
    k: last?.k ?? 3,
    weighting: last?.weighting ?? advice.weighting,
    ...chosenBefore(last?.cut ?? null),
    reference: last?.reference ?? 'last-meeting',
    keeperName: last?.keeper.name ?? '',
    purpose: last?.keeper.purpose ?? t('assess.keeper.purpose-default'),
    until: last?.keeper.until ?? t('assess.keeper.until-default'),
  };
}

/** Partners of whom nobody answers take no part this time. */
function assessmentOf(
  values: AssessmentValues,
  library: readonly Questionnaire[],
  partners: readonly Partner[],
) {
  const { title, date, mode, k, weighting, reference, keeperName, purpose, until } = values;
  return {
    title,
    date,
    mode,
    k,
    weighting,
    reference,
    cut: cutOf(values, values.expected, partners),
    parts: partsOf(library).filter((part) => values.parts.includes(choiceOf(part))),
    expected: values.expected.filter(({ people }) => people > 0),
    keeper: { name: keeperName, purpose, until },
  };
}
