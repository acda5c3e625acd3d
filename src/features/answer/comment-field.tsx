import { longestText } from '#domain/responses/answer.ts';
import { useWords } from '#i18n/words-context.tsx';
import { Disclosure } from '#ui/disclosure.tsx';
import { TextArea } from '#ui/field.tsx';

type CommentFieldProps = {
  readonly dimension: string;
  readonly text: string;
  /** All of the partner agreed on the answers: what is written is why. */
  readonly agreed: boolean;
  readonly onChange: (text: string) => void;
};

/** A comment for the dimension; it waits folded, so that the rows keep the screen. */
export default function CommentField({ dimension, text, agreed, onChange }: CommentFieldProps) {
  const { t } = useWords();
  const title = agreed ? 'answer.reason.title' : text ? 'answer.comment.written' : 'answer.comment.title';
  return (
    <Disclosure title={t(title)} shown={agreed ? 1 : 0}>
      <TextArea
        label={t(agreed ? 'answer.reason.label' : 'answer.comment.label', { dimension })}
        hint={t('answer.comment.hint')}
        maxLength={longestText}
        defaultValue={text}
        onChange={({ target }) => onChange(target.value)}
      />
    </Disclosure>
  );
}
