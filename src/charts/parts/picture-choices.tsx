import { useId } from 'react';
import type { PictureChoice } from '#charts/image/picture-choice.ts';
import { useWords } from '#i18n/words-context.tsx';
import { languages } from '#i18n/words.ts';
import { SelectField } from '#ui/field.tsx';
import styles from './picture-dialog.module.css';

type PictureChoicesProps = {
  choice: PictureChoice;
  onChoose: (changed: Partial<PictureChoice>) => void;
};

const sizes = ['page', 'half', 'slide'] as const;
const scales = [2, 3] as const;
const papers = ['white', 'transparent'] as const;

const one = <Option extends string | number>(options: readonly Option[], value: string) =>
  options.find((option) => String(option) === value);

/** What may be chosen for a picture: its size, its language, how sharp it is, what it lies on. */
export function PictureChoices({ choice, onChoose }: PictureChoicesProps) {
  const { t, language } = useWords();
  const id = useId();
  return (
    <div className={styles.choices}>
      <SelectField
        id={`${id}-size`}
        label={t('charts.adjust.size.label')}
        value={choice.size}
        onChange={({ target }) => onChoose({ size: one(sizes, target.value) ?? choice.size })}
      >
        {sizes.map((size) => (
          <option key={size} value={size}>
            {t(`charts.adjust.size.${size}`)}
          </option>
        ))}
      </SelectField>
      <SelectField
        id={`${id}-language`}
        label={t('charts.adjust.language.label')}
        value={choice.language ?? language}
        onChange={({ target }) => onChoose({ language: one(languages, target.value) ?? choice.language })}
      >
        {languages.map((tag) => (
          <option key={tag} value={tag}>
            {t(`settings.language.${tag}`)}
          </option>
        ))}
      </SelectField>
      <SelectField
        id={`${id}-scale`}
        label={t('charts.adjust.scale.label')}
        value={choice.scale}
        onChange={({ target }) => onChoose({ scale: one(scales, target.value) ?? choice.scale })}
      >
        {scales.map((scale) => (
          <option key={scale} value={scale}>
            {t(`charts.adjust.scale.${scale}`)}
          </option>
        ))}
      </SelectField>
      <SelectField
        id={`${id}-paper`}
        label={t('charts.adjust.paper.label')}
        value={choice.paper}
        onChange={({ target }) => onChoose({ paper: one(papers, target.value) ?? choice.paper })}
      >
        {papers.map((paper) => (
          <option key={paper} value={paper}>
            {t(`charts.adjust.paper.${paper}`)}
          </option>
        ))}
      </SelectField>
    </div>
  );
}
