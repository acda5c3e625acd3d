import { cannotJudge } from '#domain/responses/answer.ts';
import type { Questionnaire } from '#domain/questionnaire/questionnaire.ts';
import { useWords } from '#i18n/words-context.tsx';
import type { QuestionProps, QuestionRules } from './contract.ts';
import { Options } from './options.tsx';

const pointsOf = (questionnaire: Questionnaire, scale: string) =>
  questionnaire.scales.find(({ id }) => id === scale)?.points ?? [];

function RatingControl({ item, questionnaire, name, labelledBy, value, onAnswer }: QuestionProps<'rating'>) {
  const { t, say } = useWords();
  const points = pointsOf(questionnaire, item.scale).map((point, index) => ({
    value: index + 1,
    face: String(index + 1),
    label: `${index + 1}, ${say(point)}`,
    // Ten points have no digit of their own for the tenth: 0 stands for it.
    keys: [index === 9 ? '0' : String(index + 1)],
  }));
  const pass = {
    value: cannotJudge,
    face: '?',
    label: t('question.cannot-judge'),
    keys: points.length < 10 ? ['?', '0'] : ['?'],
    apart: true,
  } as const;
  return (
    <Options
      name={name}
      labelledBy={labelledBy}
      options={[...points, pass]}
      value={value}
      onAnswer={onAnswer}
    />
  );
}

export const rating: QuestionRules<'rating'> = {
  Control: RatingControl,
  wordOf: ({ item, questionnaire, value }) => {
    if (value === cannotJudge) return 'question.cannot-judge';
    return typeof value === 'number' ? (pointsOf(questionnaire, item.scale)[value - 1] ?? null) : null;
  },
  endsOf: ({ item, questionnaire }) => {
    const points = pointsOf(questionnaire, item.scale);
    const [first, last] = [points[0], points.at(-1)];
    return first && last ? [first, last] : null;
  },
};
