import { isOpen } from '#domain/responses/assessment.ts';
import { mayVoteAgain } from '#domain/responses/second-vote.ts';
import { useWords } from '#i18n/words-context.tsx';
import { Button, ButtonLink } from '#ui/button.tsx';
import { Card } from '#ui/card.tsx';
import { Page } from '#ui/page.tsx';
import { Row, Stack } from '#ui/stack.tsx';
import { aboutOf, sourceOf } from './about.ts';
import styles from './leader.module.css';
import { NoteField } from './note-field.tsx';
import type { WallFound } from './read-wall.ts';
import { SlideView } from './slide-view.tsx';
import type { Slide } from './slides.ts';
import { TimeLeft } from './time-left.tsx';
import { titleOf } from './titles.ts';
import { useWallKeys } from './use-wall-keys.ts';
import { talkTimes, type Wall } from './use-wall.ts';

type LeaderPageProps = {
  readonly found: WallFound;
  readonly wall: Wall;
  readonly onWindow: () => void;
  readonly onAlone: () => void;
};

/** What the hall does not see: what comes next, the time, and where what is said is written down. */
export function LeaderPage({ found, wall, onWindow, onAlone }: LeaderPageProps) {
  const words = useWords();
  const { t, say } = words;
  const { slide, slides, at, timer, go } = wall;
  const next = slides[at + 1];
  const { assessment } = found;
  const base = `#/a/${assessment.id}`;
  const about = aboutOf(slide);
  useWallKeys(wall, null);
  return (
    <Page
      width="wide"
      title={titleOf(words, found, slide)}
      over={`${t('wall.leader.title')} · ${t('wall.nav.place', { place: at + 1, of: slides.length })}`}
      back={base}
      footer={
        <>
          <Button disabled={at === 0} onClick={() => go(at - 1)}>
            {t('wall.nav.previous')}
          </Button>
          <Button tone="primary" disabled={!next} onClick={() => go(at + 1)}>
            {t('wall.nav.next')}
          </Button>
        </>
      }
    >
      <div className={styles['desk']}>
        <Stack>
          <Small label={t('wall.leader.now')} title={null} slide={slide} found={found} wall={wall} />
          {next ? (
            <Small
              label={t('wall.leader.next')}
              title={titleOf(words, found, next)}
              slide={next}
              found={found}
              wall={wall}
            />
          ) : (
            <p>{t('wall.leader.last')}</p>
          )}
        </Stack>
        <Stack>
          {about && (
            <Card key={slide.id} tone="warm">
              {about.prompt && (
                <p className={styles['prompt']}>
                  <strong>{t('results.items.prompt')}</strong> {say(about.prompt)}
                </p>
              )}
              <NoteField assessment={assessment.id} about={about} />
              <Row>
                <ButtonLink href={`${base}/actions?${sourceOf(about)}`} icon="plus">
                  {t('wall.leader.act')}
                </ButtonLink>
                {mayVoteAgain(assessment) && (
                  <ButtonLink href={`${base}/again`}>{t('wall.leader.again')}</ButtonLink>
                )}
              </Row>
            </Card>
          )}
          {slide.kind === 'agreed' && (
            <Card>
              <Row>
                <ButtonLink href={`${base}/actions`} icon="plus">
                  {t('wall.leader.act')}
                </ButtonLink>
                <ButtonLink href={`${base}/summary`}>{t('wall.nav.summary')}</ButtonLink>
              </Row>
            </Card>
          )}
          <Card title={t('wall.leader.timer')}>
            {timer && (
              <p className={styles['time']}>
                <TimeLeft timer={timer} />
              </p>
            )}
            <Row>
              {talkTimes.map((minutes) => (
                <Button key={minutes} onClick={() => wall.startTimer(minutes)}>
                  {t('wall.timer.start', { count: minutes })}
                </Button>
              ))}
              {timer && (
                <Button tone="quiet" onClick={() => wall.startTimer(null)}>
                  {t('wall.timer.stop')}
                </Button>
              )}
            </Row>
          </Card>
          <Card>
            <p>{t('wall.leader.how')}</p>
            <Row>
              <Button onClick={wall.blacken}>{t(wall.black ? 'wall.nav.show' : 'wall.nav.black')}</Button>
              <Button onClick={wall.turnTheme}>
                {t(wall.theme === 'dark' ? 'wall.nav.light' : 'wall.nav.dark')}
              </Button>
              <Button onClick={onWindow}>{t('wall.nav.window')}</Button>
              <Button onClick={onAlone}>{t('wall.leader.alone')}</Button>
              {!isOpen(assessment) && (
                <ButtonLink href={`${base}/wall/partners`}>{t('wall.leader.partners')}</ButtonLink>
              )}
            </Row>
          </Card>
        </Stack>
      </div>
    </Page>
  );
}

type SmallProps = Pick<LeaderPageProps, 'found' | 'wall'> & {
  readonly label: string;
  /** Null: it stands above the page. */
  readonly title: string | null;
  readonly slide: Slide;
};

/** A slide as the hall sees it, small; it is for the eye alone, since all of it stands in words beside it. */
function Small({ label, title, slide, found, wall }: SmallProps) {
  return (
    <figure className={styles['small']}>
      <figcaption>
        {label}
        {title !== null && (
          <>
            : <strong>{title}</strong>
          </>
        )}
      </figcaption>
      <div className={styles['frame']} data-theme={wall.theme} inert aria-hidden="true">
        <SlideView key={slide.id} slide={slide} found={found} />
      </div>
    </figure>
  );
}
