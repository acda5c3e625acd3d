import { useWords } from '#i18n/words-context.tsx';
import { ButtonLink } from '#ui/button.tsx';
import { Stack } from '#ui/stack.tsx';
import styles from './welcome.module.css';

const points = ['welcome.point.score', 'welcome.point.picture', 'welcome.point.private'] as const;

/** What a first visitor sees: what this is, and three ways to begin. */
export function Welcome() {
  const { t } = useWords();
  return (
    <Stack gap="l">
      <p className={styles.lead}>{t('welcome.lead')}</p>
      <ul className={styles.points}>
        {points.map((key) => (
          <li key={key}>{t(key)}</li>
        ))}
      </ul>
      <Stack>
        <ButtonLink href="#/example" tone="primary" wide>
          {t('welcome.example.action')}
        </ButtonLink>
        <ButtonLink href="#/new" wide>
          {t('welcome.new.action')}
        </ButtonLink>
        <ButtonLink href="#/open" wide>
          {t('welcome.open.action')}
        </ButtonLink>
      </Stack>
    </Stack>
  );
}
