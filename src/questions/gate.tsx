import { cannotJudge } from '#domain/responses/answer.ts';
import { useWords } from '#i18n/words-context.tsx';
import type { QuestionProps, QuestionRules } from './contract.ts';
import { Options } from './options.tsx';

const keyOf = {
  yes: 'question.gate.yes',
  partly: 'question.gate.partly',
  'not-yet': 'question.gate.not-yet',
} as const;

const inOrder = ['not-yet', 'partly', 'yes'] as const;

function GateControl({ name, labelledBy, value, onAnswer }: QuestionProps<'gate'>) {
  const { t } = useWords();
  const options = inOrder.map((word, index) => ({
    value: word,
    face: t(keyOf[word]),
    label: t(keyOf[word]),
    keys: [String(index + 1)],
  }));
  const pass = {
    value: cannotJudge,
    face: t('question.cannot-judge'),
    label: t('question.cannot-judge'),
    keys: ['?', '0'],
    apart: true,
  } as const;
  return (
    <Options
      layout="wide"
      name={name}
      labelledBy={labelledBy}
      options={[...options, pass]}
      value={value}
      onAnswer={onAnswer}
    />
  );
}

// The words stand on the buttons themselves.
export const gate: QuestionRules<'gate'> = { Control: GateControl };
