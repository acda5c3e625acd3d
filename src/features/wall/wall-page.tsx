import { useWords } from '#i18n/words-context.tsx';
import { useQuery } from '#ui/use-query.ts';
import { useToast } from '#ui/toast.tsx';
import { LeaderPage } from './leader-page.tsx';
import type { WallFound } from './read-wall.ts';
import type { Slides } from './slides.ts';
import { Stage } from './stage.tsx';
import { useWall } from './use-wall.ts';

type WallPageProps = {
  readonly found: WallFound;
  readonly slides: Slides;
};

/** The wall, or what its leader sees while a second window shows it (`?as=leader`). */
export function WallPage({ found, slides }: WallPageProps) {
  const { t } = useWords();
  const toast = useToast();
  const wall = useWall(found.assessment.id, slides);
  const [query, change] = useQuery();
  const leads = query.get('as') === 'leader';
  const openWindow = () => {
    const { id } = found.assessment;
    const address = new URLSearchParams({ slide: wall.slide.id, theme: wall.theme });
    const opened = window.open(`#/a/${id}/wall?${address.toString()}`, `wall-${id}`, 'popup');
    if (opened) change({ as: 'leader' });
    else toast({ text: t('wall.window.blocked') });
  };
  return leads ? (
    <LeaderPage found={found} wall={wall} onWindow={openWindow} onAlone={() => change({ as: null })} />
  ) : (
    <Stage found={found} wall={wall} onWindow={openWindow} />
  );
}
