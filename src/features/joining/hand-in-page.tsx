import { useState } from 'react';
import type { Assessment } from '#domain/responses/assessment.ts';
import type { Joined } from '#domain/responses/join-key.ts';
import { canSeal } from '#exchange/seal.ts';
import { useWords } from '#i18n/words-context.tsx';
import type { ToHandIn } from '#storage/to-hand-in.ts';
import { ButtonLink } from '#ui/button.tsx';
import { Empty } from '#ui/empty.tsx';
import { Page } from '#ui/page.tsx';
import { AsFile } from './as-file.tsx';
import { HandedIn } from './handed-in.tsx';
import { SealedCode } from './sealed-code.tsx';
import { nameOf } from './use-sealed.ts';

type HandInPageProps = {
  readonly assessment: Assessment;
  /** Null where this phone did not join by a code. */
  readonly joined: Joined | null;
  readonly what: ToHandIn;
};

/** The answers of one sitting on their way to the keeper: shown as a code, or why they cannot be. */
export function HandInPage({ assessment, joined, what }: HandInPageProps) {
  const { t } = useWords();
  const [again, setAgain] = useState(false);
  if (what.state === 'nothing') {
    return (
      <Page title={t('hand-in.page.nothing')} over={assessment.title} back={`#/a/${assessment.id}`}>
        <Empty
          title={t('hand-in.page.nothing')}
          actions={
            <ButtonLink tone="primary" href={`#/a/${assessment.id}`}>
              {t('join.found.go-on')}
            </ButtonLink>
          }
        >
          {t('hand-in.page.nothing-text')}
        </Empty>
      </Page>
    );
  }
  if (what.state === 'handed' && !again) {
    return <HandedIn assessment={assessment} onAgain={() => setAgain(true)} />;
  }
  if (!joined) return <AsFile {...{ assessment, what }} why="not-joined" />;
  if (!canSeal()) return <AsFile {...{ assessment, what }} why="insecure" />;
  return (
    <SealedCode
      key={nameOf(what, joined)}
      {...{ assessment, joined, what }}
      onHanded={() => setAgain(false)}
    />
  );
}
