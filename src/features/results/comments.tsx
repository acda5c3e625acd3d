import type { Basis } from '#charts/model/basis.ts';
import { useWords } from '#i18n/words-context.tsx';
import { Card } from '#ui/card.tsx';
import { Columns, Stack } from '#ui/stack.tsx';

type CommentsProps = {
  readonly bases: readonly Basis[];
  /** What they are about, where that is not plain. */
  readonly note?: string;
};

/** What people wrote, by dimension or open question, without author or time; with the questions that help to talk about it. */
export function Comments({ bases, note }: CommentsProps) {
  const { t, say } = useWords();
  const written = bases.flatMap(({ released, questionnaire }) =>
    released.comments.map(({ dimension: id, item, texts }) => {
      const dimension = questionnaire.dimensions.find((one) => one.id === id);
      const asked = questionnaire.items.find((one) => one.id === item);
      return {
        key: `${questionnaire.id} ${id} ${item}`,
        title: asked?.text ?? dimension?.title ?? {},
        note: asked ? dimension?.title : dimension?.talk[0],
        texts,
      };
    }),
  );
  if (written.length === 0) return null;
  return (
    <section>
      <Stack>
        <h2>{t('results.comments.title')}</h2>
        {note && <p>{note}</p>}
        <Columns>
          {written.map(({ key, title, note: below, texts }) => (
            <Card key={key} title={say(title)} note={below && say(below)}>
              <ul>
                {numbered(texts).map(([own, text]) => (
                  <li key={own}>{text}</li>
                ))}
              </ul>
            </Card>
          ))}
        </Columns>
      </Stack>
    </section>
  );
}

/** Each text with a name of its own: two people may write the same words. */
const numbered = (texts: readonly string[]) =>
  texts.map((text, place) => [`${place} ${text}`, text] as const);
