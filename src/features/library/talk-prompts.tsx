import type { Questionnaire } from '#domain/questionnaire/questionnaire.ts';
import { useWords } from '#i18n/words-context.tsx';
import { Disclosure } from '#ui/disclosure.tsx';
import { Stack } from '#ui/stack.tsx';

/** What helps people talk about the results, by dimension; nothing where there is none. */
export function TalkPrompts({ dimensions }: Pick<Questionnaire, 'dimensions'>) {
  const { t, say } = useWords();
  const helped = dimensions.filter(({ talk }) => talk.length > 0);
  if (helped.length === 0) return null;
  return (
    <section>
      <Stack>
        <h2>{t('library.talk.title')}</h2>
        <div>
          {helped.map(({ id, title, talk }) => (
            <Disclosure key={id} title={say(title)}>
              <ul>
                {talk.map((question) => (
                  <li key={say(question)}>{say(question)}</li>
                ))}
              </ul>
            </Disclosure>
          ))}
        </div>
      </Stack>
    </section>
  );
}
