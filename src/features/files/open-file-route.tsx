import { useWords } from '#i18n/words-context.tsx';
import type { Id } from '#domain/ids.ts';
import { useLive } from '#storage/live.tsx';
import { readPartnerships } from '#storage/partnerships.ts';
import { Loaded } from '#ui/loaded.tsx';
import { Page } from '#ui/page.tsx';
import { ChooseFile } from './choose-file.tsx';
import { LookAtFile } from './look-at-file.tsx';
import { TakenInPage } from './taken-in-page.tsx';
import { UnlockFile } from './unlock-file.tsx';
import { useOpening } from './use-opening.ts';

/** `#/open`: whichever of the three files somebody got. */
export default function OpenFileRoute() {
  const live = useLive('partnerships', readPartnerships);
  return <Loaded live={live}>{({ values }) => <OpenFile here={values.map(({ id }) => id)} />}</Loaded>;
}

function OpenFile({ here }: { readonly here: readonly Id[] }) {
  const { t } = useWords();
  const { opening, openText, openFile, unlock, add } = useOpening(here);
  switch (opening.step) {
    case 'choose':
      return (
        <Page title={t('files.open.title')} back="#/">
          <ChooseFile busy={opening.busy} problem={opening.problem} onFile={openFile} onText={openText} />
        </Page>
      );
    case 'locked':
      return <UnlockFile {...opening} onUnlock={unlock} onFile={openFile} />;
    case 'look':
      return <LookAtFile {...opening} onAdd={add} onFile={openFile} />;
    case 'done':
      return <TakenInPage {...opening} onFile={openFile} />;
  }
}
