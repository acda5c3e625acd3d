import type { Questionnaire } from '#domain/questionnaire/questionnaire.ts';
import { useWords } from '#i18n/words-context.tsx';
import { Stack } from '#ui/stack.tsx';

/** The words that scores are given; nothing where there are none. */
export function ScoreWords({ bands }: Pick<Questionnaire, 'bands'>) {
  const { t, say, number } = useWords();
  if (bands.length === 0) return null;
  return (
    <section>
      <Stack gap="s">
        <h2>{t('library.bands.title')}</h2>
        <p>{t('library.bands.hint')}</p>
        <ul>
          {bands.map(({ id, from, title }) => (
            <li key={id}>
              {t('library.bands.from', {
                from: number(from, Number.isInteger(from) ? 0 : 1),
                band: say(title),
              })}
            </li>
          ))}
        </ul>
      </Stack>
    </section>
  );
}
