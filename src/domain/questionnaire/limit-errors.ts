import type { QuestionnaireError } from './error.ts';
import type { Questionnaire } from './questionnaire.ts';

/** Numbers that the schema takes one by one but that do not fit together. */
export function limitErrors(questionnaire: Questionnaire): QuestionnaireError[] {
  return [...aimErrors(questionnaire), ...shareErrors(questionnaire), ...bandErrors(questionnaire)];
}

const aimErrors = ({ items }: Questionnaire): QuestionnaireError[] =>
  items.flatMap((item, i): QuestionnaireError[] =>
    item.kind === 'matrix' && item.aim > item.levels.length
      ? [{ kind: 'too-high', value: item.aim, limit: item.levels.length, path: ['items', i, 'aim'] }]
      : [],
  );

/** A share above one would leave every facet without a score and no gate ever met. */
function shareErrors({ limits: { facet, gate } }: Questionnaire): QuestionnaireError[] {
  const shares = [
    { share: facet.share, path: ['limits', 'facet', 'share'] },
    { share: gate.notMet, path: ['limits', 'gate', 'notMet'] },
    { share: gate.few, path: ['limits', 'gate', 'few'] },
    { share: gate.met, path: ['limits', 'gate', 'met'] },
  ];
  return shares.flatMap(({ share: [value, limit], path }): QuestionnaireError[] =>
    value > limit ? [{ kind: 'too-high', value, limit, path }] : [],
  );
}

/** No bands at all is fine: then nothing is said. */
const bandErrors = ({ bands }: Questionnaire): QuestionnaireError[] =>
  bands.flatMap(({ from }, b): QuestionnaireError[] => {
    const path = ['bands', b, 'from'];
    const before = bands[b - 1]?.from;
    if (before === undefined) return from === 0 ? [] : [{ kind: 'first-band', from, path }];
    return from > before ? [] : [{ kind: 'band-order', from, before, path }];
  });
