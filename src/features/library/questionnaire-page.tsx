import type { Digest } from '#domain/ids.ts';
import { isOfSet } from '#domain/questionnaire/forms.ts';
import type { Questionnaire } from '#domain/questionnaire/questionnaire.ts';
import { languageName } from '#i18n/language-name.ts';
import { useWords } from '#i18n/words-context.tsx';
import { ItemsPreview } from '#questions/preview/items-preview.tsx';
import { ButtonLink } from '#ui/button.tsx';
import { Card } from '#ui/card.tsx';
import { Page } from '#ui/page.tsx';
import { Row, Stack } from '#ui/stack.tsx';
import { lengthOf } from './length.ts';
import styles from './library.module.css';
import { libraryAt, type Place } from './place.ts';
import { ScoreWords } from './score-words.tsx';
import { TalkPrompts } from './talk-prompts.tsx';
import { ForWhom, UseIt } from './use-it.tsx';

type QuestionnairePageProps = {
  readonly questionnaire: Questionnaire;
  /** The digest of one of people's own; null for a built-in one. */
  readonly published: Digest | null;
  readonly place: Place;
};

/** `#/library/:questionnaire`: what it is for, how long it takes here, what it asks, where it comes from. */
export function QuestionnairePage({ questionnaire, published, place }: QuestionnairePageProps) {
  const words = useWords();
  const { t, say, list, language } = words;
  const { audience, bands, dimensions, forms, languages, sources } = questionnaire;
  const alone = forms.filter((form) => !isOfSet(form));
  return (
    <Page title={say(questionnaire.title)} over={t('library.title')} back={libraryAt(place)}>
      <Stack gap="l">
        <p>{say(questionnaire.purpose)}</p>
        <Card title={t('library.use.title')}>
          <Stack>
            <ForWhom place={place} />
            {alone.map(({ id, title }) => (
              <div key={id} className={styles['form']}>
                <div>
                  {alone.length > 1 && <h3>{say(title)}</h3>}
                  <p className={styles['length']}>{lengthOf(words, [{ questionnaire, form: id }], place)}</p>
                </div>
                <UseIt place={place} choices={[`${questionnaire.id}:${id}`]} />
              </div>
            ))}
          </Stack>
        </Card>
        <dl className={styles['facts']}>
          {audience && (
            <div>
              <dt>{t('library.who.title')}</dt>
              <dd>{say(audience)}</dd>
            </div>
          )}
          <div>
            <dt>{t('library.languages.title')}</dt>
            <dd>{list(languages.map((tag) => languageName(tag, language)))}</dd>
          </div>
        </dl>
        <section>
          <Stack>
            <h2>{t('preview.items.title')}</h2>
            <ItemsPreview questionnaire={questionnaire} />
          </Stack>
        </section>
        <TalkPrompts dimensions={dimensions} />
        <ScoreWords bands={bands} />
        {sources.length > 0 && (
          <section>
            <Stack gap="s">
              <h2>{t('library.sources.title')}</h2>
              <ul>
                {sources.map(({ id, title, author, year }) => (
                  <li key={id}>{[author, title, year].filter((part) => part !== undefined).join(', ')}</li>
                ))}
              </ul>
            </Stack>
          </section>
        )}
        <Row>
          {published !== null && (
            <ButtonLink icon="edit" href={`#/questionnaires/new?next=${published}`}>
              {t('editor.library.next')}
            </ButtonLink>
          )}
          <ButtonLink icon="copy" href={`#/questionnaires/new?copy=${questionnaire.id}`}>
            {t('editor.library.copy')}
          </ButtonLink>
        </Row>
        <p>
          <a href={`#/questionnaires/${questionnaire.id}`}>{t('qfile.library.export')}</a>
        </p>
        <p>
          <a href={`#/paper/${questionnaire.id}`}>{t('paper.title')}</a>
        </p>
      </Stack>
    </Page>
  );
}
