import { useWords } from '#i18n/words-context.tsx';
import { Banner } from '#ui/banner.tsx';
import { ButtonLink } from '#ui/button.tsx';
import { Stack } from '#ui/stack.tsx';
import styles from './welcome.module.css';

/** Only Safari on an iPhone or iPad knows `standalone`: false in a tab, which keeps its data apart from the installed app (F8). */
const isSafariTab = () => 'standalone' in navigator && navigator.standalone === false;

const points = ['welcome.point.score', 'welcome.point.picture', 'welcome.point.private'] as const;

/** What a first visitor sees: what this is, and the ways to begin. */
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
      {isSafariTab() && <Banner>{t('welcome.iphone.text')}</Banner>}
      <Stack>
        <ButtonLink href="#/example" tone="primary" wide>
          {t('welcome.example.action')}
        </ButtonLink>
        <ButtonLink href="#/new" wide>
          {t('welcome.new.action')}
        </ButtonLink>
        <div className={styles.pair}>
          <ButtonLink href="#/join" wide>
            {t('join.action')}
          </ButtonLink>
          <ButtonLink href="#/open" wide>
            {t('welcome.open.action')}
          </ButtonLink>
        </div>
      </Stack>
    </Stack>
  );
}
