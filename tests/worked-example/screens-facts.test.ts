import { expect, test } from 'vitest';
import { jointBases } from '#charts/model/joint-basis.ts';
import { jointGates } from '#charts/model/joint-gates.ts';
import { steps } from '#charts/model/steps.ts';
import { unsettled } from '#domain/responses/joint.ts';
import { school } from '../features/closed-example.ts';
import { tableUnder } from './document.ts';
import { dash } from './print.ts';
import { factsHeading } from './tables-facts.ts';

const november = school.meetings[2] ?? expect.fail();
const { assessment, facts } = november;
const bases = jointBases(
  assessment,
  facts.map(({ questionnaire, item, ...said }) => ({
    ...unsettled({ assessment: assessment.id, questionnaire, item }),
    ...said,
  })),
  school.partnership.name,
);

test('the facts of the document are those of the example', () => {
  const given = facts.map(({ item, value }) =>
    typeof value === 'string'
      ? [item, value.replace('-', ' '), dash]
      : [item, value.done ? 'done' : 'not yet', value.date ?? dash],
  );
  expect(tableUnder(factsHeading).rows).toEqual(given);
});

test('[S8] every joint item of the meeting is settled, with what shows it or why not', () => {
  const asked = bases.flatMap(({ questionnaire, joints }) =>
    questionnaire.items.map(({ id }) => joints.find(({ item }) => item === id)),
  );
  expect(asked).toHaveLength(33);
  expect(asked.every((joint) => joint && joint.value !== null && joint.proof !== '')).toBe(true);
});

test('[S5][S7] what is settled together', () => {
  const shown = bases.flatMap((basis) =>
    basis.questionnaire.dimensions.map(({ id }) => {
      const path = steps(basis, id);
      if (path) {
        const { done, of, next, skipped } = path.summary;
        return [id, String(done), String(of), next ?? dash, skipped.join(', ') || dash];
      }
      const { rows, met } = jointGates(basis, id) ?? expect.fail();
      return [id, String(met), String(rows.length), rows[0]?.id ?? dash, dash];
    }),
  );
  expect(shown).toEqual(tableUnder('Settled together').rows);
});
