import { useWords } from '#i18n/words-context.tsx';
import { SelectField } from '#ui/field.tsx';
import { figuresOf, type Choice } from '#charts/model/figures-of.ts';
import { nameInAddress } from './choices.ts';
import type { NamedSeries } from '#charts/model/series.ts';

type FigureFieldProps = {
  readonly choice: Choice;
  readonly chosen: NamedSeries;
  readonly onChoose: (name: string | null) => void;
};

/** Which figure a view is about: the overall one, a principle, a facet, an item. */
export function FigureField({ choice, chosen, onChoose }: FigureFieldProps) {
  const { t, say } = useWords();
  const options = (figures: readonly NamedSeries[]) =>
    figures.map((figure) => (
      <option key={figure.series.id} value={nameInAddress(figure) ?? ''}>
        {figure.title ? say(figure.title) : t('results.change.overall')}
      </option>
    ));
  return (
    <SelectField
      label={t('results.change.label')}
      value={nameInAddress(chosen) ?? ''}
      onChange={({ target }) => onChoose(target.value === '' ? null : target.value)}
    >
      {figuresOf(choice).map(({ level, figures }) =>
        level === 'overall' ? (
          options(figures)
        ) : (
          <optgroup key={level} label={t(`results.change.${level}`)}>
            {options(figures)}
          </optgroup>
        ),
      )}
    </SelectField>
  );
}
