import { commentKey, type Draft } from '#domain/responses/draft.ts';
import type { Step } from '#domain/responses/sitting.ts';
import { useWords } from '#i18n/words-context.tsx';
import { Button } from '#ui/button.tsx';
import { Card } from '#ui/card.tsx';
import { Disclosure } from '#ui/disclosure.tsx';
import { Stack } from '#ui/stack.tsx';
import styles from './own-comments.module.css';

type OwnCommentsProps = {
  readonly steps: readonly Step[];
  readonly draft: Draft;
  readonly onGoTo: (step: number) => void;
};

/** What one wrote, to be read once more before it is sent; nothing where nothing was written. */
export function OwnComments({ steps, draft, onGoTo }: OwnCommentsProps) {
  const { t, say } = useWords();
  const written = Object.entries(draft.comments).flatMap(([key, text]) => {
    const index = steps.findIndex((step) => keyOf(step) === key);
    const step = steps[index];
    return step ? { key, text, index, title: say(step.dimension.title) } : [];
  });
  if (written.length === 0) return null;
  return (
    <section>
      <Stack>
        <h2>{t('answer.review.comments')}</h2>
        {written
          .toSorted((a, b) => a.index - b.index)
          .map(({ key, text, index, title }) => (
            <Card
              key={key}
              title={title}
              actions={
                <Button
                  aria-label={t('answer.review.change-label', { dimension: title })}
                  onClick={() => onGoTo(index)}
                >
                  {t('answer.review.change')}
                </Button>
              }
            >
              <CommentText text={text} />
            </Card>
          ))}
      </Stack>
    </section>
  );
}

const keyOf = ({ questionnaire, dimension }: Step) => commentKey(questionnaire.id, dimension.id);

/** Letters that are shown at once: five lines on a phone. */
const atOnce = 200;

/** A long text shows its beginning; the rest is one tap away. */
function CommentText({ text }: { readonly text: string }) {
  const { t } = useWords();
  if (text.length <= atOnce) return <p className={styles['text']}>{text}</p>;
  return (
    <>
      <p className={styles['text']}>{`${beginningOf(text)}…`}</p>
      <Disclosure title={t('answer.review.all')}>
        <p className={styles['text']}>{text}</p>
      </Disclosure>
    </>
  );
}

/** Whole words; of a text without spaces, whole characters. */
function beginningOf(text: string): string {
  const start = text.slice(0, atOnce);
  const words = start.slice(0, start.search(/\s\S*$/));
  return words.length > atOnce / 2 ? words : Array.from(start).slice(0, -1).join('');
}
