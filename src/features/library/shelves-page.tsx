import type { ReactNode } from 'react';
import type { Library, QuestionnaireSet } from '#domain/questionnaire/library.ts';
import type { Questionnaire } from '#domain/questionnaire/questionnaire.ts';
import { formTitle, isOfSet } from '#domain/questionnaire/forms.ts';
import type { Part } from '#domain/responses/assessment.ts';
import { useWords } from '#i18n/words-context.tsx';
import { ButtonLink } from '#ui/button.tsx';
import { Card } from '#ui/card.tsx';
import { LinkList } from '#ui/link-list.tsx';
import { Page } from '#ui/page.tsx';
import { Columns, Row, Stack } from '#ui/stack.tsx';
import { lengthOf } from './length.ts';
import styles from './library.module.css';
import { libraryAt, type Place } from './place.ts';
import { ForWhom, UseIt } from './use-it.tsx';

type ShelvesPageProps = {
  readonly library: readonly Questionnaire[];
  readonly shelves: Library;
  /** People's own, the newest version of each. */
  readonly own: readonly Questionnaire[];
  /** What is still being written. */
  readonly manuscripts: ReactNode;
  readonly place: Place;
};

/** `#/library`: the ready sets, then every questionnaire by what one wants to find out. */
export function ShelvesPage({ library, shelves, own, manuscripts, place }: ShelvesPageProps) {
  const words = useWords();
  const { t, say } = words;
  const { partnership } = place;
  return (
    <Page
      title={t('library.title')}
      width="wide"
      over={partnership?.name}
      back={partnership ? `#/p/${partnership.id}` : '#/'}
    >
      <Stack gap="l">
        <p>{t('library.lead')}</p>
        <p>
          <a href="#/guide">{t('guide.link')}</a>
        </p>
        <ForWhom place={place} />
        <section>
          <Stack>
            <h2>{t('assess.sets.label')}</h2>
            <Columns>
              {shelves.sets.map((set) => (
                <SetCard key={set.id} set={set} library={library} place={place} />
              ))}
            </Columns>
          </Stack>
        </section>
        <Columns gap="l">
          {shelves.purposes.map((purpose) => (
            <section key={purpose.id}>
              <Stack>
                <h2>{say(purpose.title)}</h2>
                <Links
                  label={say(purpose.title)}
                  questionnaires={library.filter(({ id }) => purpose.questionnaires.includes(id))}
                  place={place}
                />
              </Stack>
            </section>
          ))}
        </Columns>
        <OwnShelf own={own} manuscripts={manuscripts} place={place} />
      </Stack>
    </Page>
  );
}

type LinksProps = {
  readonly label: string;
  readonly questionnaires: readonly Questionnaire[];
  readonly place: Place;
};

function Links({ label, questionnaires, place }: LinksProps) {
  const { say } = useWords();
  return (
    <LinkList
      label={label}
      items={questionnaires.map((questionnaire) => ({
        href: libraryAt(place, questionnaire.id),
        title: say(questionnaire.title),
        note: <Note questionnaire={questionnaire} place={place} />,
      }))}
    />
  );
}

type OwnShelfProps = Pick<ShelvesPageProps, 'own' | 'manuscripts' | 'place'>;

/** What people made themselves or are making, and the ways to more. */
function OwnShelf({ own, manuscripts, place }: OwnShelfProps) {
  const { t } = useWords();
  return (
    <section>
      <Stack>
        <h2>{t('qfile.library.own')}</h2>
        {own.length > 0 && <Links label={t('qfile.library.own')} questionnaires={own} place={place} />}
        {manuscripts}
        <Row>
          <ButtonLink icon="plus" href="#/questionnaires/new">
            {t('editor.new.title-new')}
          </ButtonLink>
          <ButtonLink icon="file" href="#/questionnaires/import">
            {t('qfile.library.import')}
          </ButtonLink>
        </Row>
      </Stack>
    </section>
  );
}

type NoteProps = { readonly questionnaire: Questionnaire; readonly place: Place };

/** What it is for, and how long each form takes that can be used by itself. */
function Note({ questionnaire, place }: NoteProps) {
  const words = useWords();
  const { say } = words;
  return (
    <>
      <span className={styles['line']}>{say(questionnaire.purpose)}</span>
      {questionnaire.forms
        .filter((form) => !isOfSet(form))
        .map(({ id: form }) => {
          const title = formTitle(questionnaire, form);
          return (
            <span key={form} className={styles['length']}>
              {title && `${say(title)}: `}
              {lengthOf(words, [{ questionnaire, form }], place)}
            </span>
          );
        })}
    </>
  );
}

type SetCardProps = {
  readonly set: QuestionnaireSet;
  readonly library: readonly Questionnaire[];
  readonly place: Place;
};

function SetCard({ set, library, place }: SetCardProps) {
  const words = useWords();
  const { t, say, list } = words;
  const parts = set.parts.flatMap(({ questionnaire: id, form }) =>
    library.filter((one) => one.id === id).map((questionnaire): Part => ({ questionnaire, form })),
  );
  return (
    <Card title={say(set.title)} note={lengthOf(words, parts, place)}>
      <Stack>
        <p>{say(set.purpose)}</p>
        <p className={styles['length']}>
          {t('library.set.parts', { list: list(parts.map(({ questionnaire }) => say(questionnaire.title))) })}
        </p>
        <UseIt
          place={place}
          choices={set.parts.map(({ questionnaire, form }) => `${questionnaire}:${form}`)}
        />
      </Stack>
    </Card>
  );
}
