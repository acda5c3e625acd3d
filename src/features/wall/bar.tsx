import { useWords } from '#i18n/words-context.tsx';
import { Button, ButtonLink, IconButton } from '#ui/button.tsx';
import type { WallFound } from './read-wall.ts';
import styles from './stage.module.css';
import type { useFullScreen } from './use-full-screen.ts';
import type { Wall } from './use-wall.ts';

type BarProps = {
  readonly found: WallFound;
  readonly wall: Wall;
  readonly full: ReturnType<typeof useFullScreen>;
  readonly onWindow: () => void;
};

/** For the one who leads: everything has a key too. */
export function Bar({ found, wall, full, onWindow }: BarProps) {
  const { t } = useWords();
  const { at, slides, go, black, theme } = wall;
  return (
    <nav className={styles['bar']} aria-label={t('wall.nav.label')}>
      <IconButton icon="back" label={t('wall.nav.previous')} disabled={at === 0} onClick={() => go(at - 1)} />
      <span className={styles['place']}>{t('wall.nav.place', { place: at + 1, of: slides.length })}</span>
      <IconButton
        icon="next"
        label={t('wall.nav.next')}
        disabled={at === slides.length - 1}
        onClick={() => go(at + 1)}
      />
      <Button tone="quiet" onClick={wall.turnTheme}>
        {t(theme === 'dark' ? 'wall.nav.light' : 'wall.nav.dark')}
      </Button>
      <Button tone="quiet" onClick={wall.blacken}>
        {t(black ? 'wall.nav.show' : 'wall.nav.black')}
      </Button>
      {full.toggle && (
        <Button tone="quiet" aria-pressed={full.on} onClick={full.toggle}>
          {t('wall.nav.full')}
        </Button>
      )}
      {!full.on && (
        <Button tone="quiet" onClick={onWindow}>
          {t('wall.nav.window')}
        </Button>
      )}
      {!full.on && (
        <ButtonLink tone="quiet" href={`#/a/${found.assessment.id}`}>
          {t('wall.nav.end')}
        </ButtonLink>
      )}
    </nav>
  );
}
