import { longestText } from '#domain/responses/answer.ts';
import type { QuestionProps, QuestionRules } from './contract.ts';
import styles from './open.module.css';

function OpenControl({ name, labelledBy, value, onAnswer }: QuestionProps<'open'>) {
  const text = typeof value === 'object' && 'text' in value ? value.text : '';
  return (
    <textarea
      name={name}
      className={styles['text']}
      aria-labelledby={labelledBy}
      rows={4}
      maxLength={longestText}
      defaultValue={text}
      onChange={({ target }) => onAnswer(target.value.trim() === '' ? null : { text: target.value })}
      data-row=""
    />
  );
}

export const open: QuestionRules<'open'> = { Control: OpenControl };
