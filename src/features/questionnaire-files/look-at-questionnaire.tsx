import type { ReactNode } from 'react';
import { whyNot } from '#domain/questionnaire/askable.ts';
import { SubjectKind } from '#domain/questionnaire/item.ts';
import type { Assumed } from '#exchange/questionnaire/assumed.ts';
import { knownLanguages } from '#exchange/questionnaire/xlsform/language.ts';
import { languageName } from '#i18n/language-name.ts';
import { useWords } from '#i18n/words-context.tsx';
import { ItemsPreview } from '#questions/preview/items-preview.tsx';
import { Banner } from '#ui/banner.tsx';
import { Button, ButtonLink } from '#ui/button.tsx';
import { Card } from '#ui/card.tsx';
import { SelectField } from '#ui/field.tsx';
import { Page } from '#ui/page.tsx';
import { Columns, Stack } from '#ui/stack.tsx';
import { LeftList } from './finding-list.tsx';
import styles from './questionnaire-files.module.css';
import type { Looked } from './use-import.ts';

type LookProps = {
  readonly looked: Looked;
  readonly another: ReactNode;
  readonly onAssume: (some: Partial<Assumed>) => void;
  readonly onTakeIn: () => void;
};

/** What the file would become here, and all that was changed on the way, before anything is kept. */
export function LookAtQuestionnaire({ looked, another, onAssume, onTakeIn }: LookProps) {
  const { t, say, list, language } = useWords();
  const { imported, fitted, busy, problem } = looked;
  const { questionnaire } = fitted;
  const { title, purpose, languages, dimensions, items, version } = questionnaire;
  const isHere = fitted.state === 'here';
  return (
    <Page
      title={t('qfile.look.title')}
      back="#/library"
      footer={
        <>
          {another}
          {isHere ? (
            <ButtonLink tone="primary" href={`#/library/${questionnaire.id}`}>
              {t('qfile.look.show')}
            </ButtonLink>
          ) : (
            <Button tone="primary" busy={busy} onClick={onTakeIn}>
              {t('qfile.look.take')}
            </Button>
          )}
        </>
      }
    >
      <Stack gap="l">
        {problem && <Banner tone="error">{t(`storage.error.${problem.kind}`)}</Banner>}
        {isHere && <Banner>{t('qfile.look.here', { title: say(title), version })}</Banner>}
        {fitted.state === 'new' && fitted.changed.id !== null && (
          <Banner>{t('qfile.look.other-id', { before: fitted.changed.id, id: questionnaire.id })}</Banner>
        )}
        {fitted.state === 'new' && fitted.changed.version !== null && (
          <Banner>{t('qfile.look.other-version', { before: fitted.changed.version, version })}</Banner>
        )}
        <Card title={say(title)} note={t('qfile.version', { version })}>
          <Stack>
            {say(purpose) !== say(title) && <p>{say(purpose)}</p>}
            <dl className={styles['facts']}>
              <div>
                <dt>{t('library.languages.title')}</dt>
                <dd>{list(languages.map((tag) => languageName(tag, language)))}</dd>
              </div>
              <div>
                <dt>{t('qfile.look.content')}</dt>
                <dd>
                  {list([
                    t('qfile.count.dimensions', { count: dimensions.length }),
                    t('qfile.count.items', { count: items.length }),
                  ])}
                </dd>
              </div>
            </dl>
          </Stack>
        </Card>
        <Assumptions looked={looked} onAssume={onAssume} />
        {imported.left.length > 0 && (
          <section>
            <Stack>
              <h2>{t('qfile.look.left')}</h2>
              <LeftList left={imported.left} />
            </Stack>
          </section>
        )}
        <section>
          <Stack>
            <h2>{t('preview.items.title')}</h2>
            <ItemsPreview questionnaire={questionnaire} />
          </Stack>
        </section>
      </Stack>
    </Page>
  );
}

/** Whom what comes out of foreign forms can be about. */
const subjects = SubjectKind.options.filter((kind) => whyNot('rating', kind) === null);

/** What the file does not say, to be said by the person; nothing where it says all. */
function Assumptions({ looked, onAssume }: Pick<LookProps, 'looked' | 'onAssume'>) {
  const { t, language } = useWords();
  const { used } = looked.imported;
  const { assumed } = looked.file;
  if (!used.language && !used.subject) return null;
  return (
    <Columns>
      {used.language && (
        <SelectField
          label={t('qfile.assume.language')}
          hint={t('qfile.assume.language-hint')}
          value={assumed.language}
          onChange={({ target }) => onAssume({ language: target.value })}
        >
          {knownLanguages.map((tag) => (
            <option key={tag} value={tag}>
              {languageName(tag, language)}
            </option>
          ))}
        </SelectField>
      )}
      {used.subject && (
        <SelectField
          label={t('qfile.assume.subject')}
          hint={t('qfile.assume.subject-hint')}
          value={assumed.subject}
          onChange={({ target }) => onAssume({ subject: SubjectKind.parse(target.value) })}
        >
          {subjects.map((kind) => (
            <option key={kind} value={kind}>
              {t(`qfile.subject.${kind}`)}
            </option>
          ))}
        </SelectField>
      )}
    </Columns>
  );
}
