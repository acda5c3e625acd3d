import { useMemo, useState } from 'react';
import { asksEach, type Assessment } from '#domain/responses/assessment.ts';
import { judgedBy } from '#domain/responses/assignment.ts';
import { isJoint } from '#domain/responses/joint.ts';
import type { Partner } from '#domain/responses/partnership.ts';
import { useWords } from '#i18n/words-context.tsx';
import { Check } from '#ui/choice.tsx';
import { Disclosure } from '#ui/disclosure.tsx';
import { SelectField } from '#ui/field.tsx';
import { Stack } from '#ui/stack.tsx';
import { assessmentSheets, together } from './assessment-sheets.ts';
import { CopiesField } from './copies-field.tsx';
import { LookFields, type Look } from './look-fields.tsx';
import { PaperDesk } from './paper-desk.tsx';

type AssessmentPaperProps = {
  readonly assessment: Assessment;
  readonly partnership: string;
  readonly partners: readonly Partner[];
};

/** Somebody who fills in forms: a partner's people, or all together. */
type Target = { readonly id: string; readonly name: string; readonly people: number };

/** The forms of an assessment, for the people of every partner or of one. */
export function AssessmentPaper({ assessment, partnership, partners }: AssessmentPaperProps) {
  const { t, language } = useWords();
  const [look, setLook] = useState<Look>({ language, large: false, comments: true });
  const [chosen, setChosen] = useState('');
  const [counts, setCounts] = useState<Readonly<Record<string, number>>>({});
  const [from, setFrom] = useState(1);
  const [all, setAll] = useState(false);
  const targets = useTargets(assessment, partners);
  const shown = targets.filter(({ id }) => chosen === '' || id === chosen);
  const sheets = useMemo(() => {
    const copies = new Map(
      targets
        .filter(({ id }) => chosen === '' || id === chosen)
        .map(({ id, people }) => [id, counts[id] ?? people]),
    );
    const wanted = { copies, from, all, comments: look.comments };
    return assessmentSheets({ assessment, partnership, partners }, wanted);
  }, [assessment, partnership, partners, targets, chosen, counts, from, all, look.comments]);
  const fields = shown.map(({ id, name, people }) => (
    <CopiesField
      key={id}
      label={shown.length === 1 ? t('paper.copies.label') : name}
      min={0}
      value={counts[id] ?? people}
      onChange={(count) => setCounts({ ...counts, [id]: count })}
    />
  ));
  const drawn = assessment.expected.some(
    ({ partner }) => judgedBy(partner, assessment).length < assessment.expected.length - 1,
  );
  return (
    <PaperDesk over={assessment.title} back={`#/a/${assessment.id}`} look={look} sheets={sheets}>
      <p>{t('paper.lead')}</p>
      <LookFields look={look} mayComment={assessment.parts.some(asksEach)} onChange={setLook} />
      <SelectField
        label={t('paper.for.label')}
        value={chosen}
        onChange={({ target }) => setChosen(target.value)}
      >
        <option value="">{t('paper.for.all')}</option>
        {targets.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </SelectField>
      {drawn && (
        <Check
          label={t('paper.all.label')}
          hint={t('paper.all.hint')}
          checked={all}
          onChange={({ target }) => setAll(target.checked)}
        />
      )}
      {fields.length === 1 ? (
        fields
      ) : (
        <Disclosure title={t('paper.copies.title')}>
          <Stack>{fields}</Stack>
        </Disclosure>
      )}
      <CopiesField
        label={t('paper.from.label')}
        hint={t('paper.from.hint')}
        min={1}
        value={from}
        onChange={setFrom}
      />
      <p>{t('paper.codes.text')}</p>
      {assessment.mode === 'anonymous' && <p>{t('paper.codes.shuffle')}</p>}
    </PaperDesk>
  );
}

/** Each expected partner with its people, and once what all settle together. */
function useTargets(assessment: Assessment, partners: readonly Partner[]): readonly Target[] {
  const { t } = useWords();
  return useMemo(() => {
    const alone = assessment.parts.some(asksEach);
    const named = assessment.expected.flatMap(({ partner: id, people }): Target[] => {
      const partner = partners.find((one) => one.id === id);
      return partner && alone ? [{ id, name: partner.name, people }] : [];
    });
    const joint = assessment.parts.some(isJoint);
    return joint ? [...named, { id: together, name: t('paper.for.together'), people: 1 }] : named;
  }, [assessment, partners, t]);
}
