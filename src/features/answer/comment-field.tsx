import { longestText } from '#domain/responses/answer.ts';
import { useWords } from '#i18n/words-context.tsx';
import { Disclosure } from '#ui/disclosure.tsx';
import { TextArea } from '#ui/field.tsx';

type CommentFieldProps = {
  readonly dimension: string;
  readonly text: string;
  readonly onChange: (text: string) => void;
};

/** A comment for the dimension; it waits folded, so that the rows keep the screen. */
export default function CommentField({ dimension, text, onChange }: CommentFieldProps) {
  const { t } = useWords();
  return (
    <Disclosure title={t(text ? 'answer.comment.written' : 'answer.comment.title')}>
      <TextArea
        label={t('answer.comment.label', { dimension })}
        hint={t('answer.comment.hint')}
        maxLength={longestText}
        defaultValue={text}
        onChange={({ target }) => onChange(target.value)}
      />
    </Disclosure>
  );
}
