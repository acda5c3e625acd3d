import { useState, type ReactNode } from 'react';
import { useLocation } from 'wouter';
import type { Id } from '#domain/ids.ts';
import { newDraft } from '#domain/responses/apply-answer.ts';
import { asksEach, isOpen } from '#domain/responses/assessment.ts';
import { countable } from '#domain/responses/countable.ts';
import { isShared } from '#domain/responses/response.ts';
import { useWords } from '#i18n/words-context.tsx';
import { isKeeper } from '#storage/assessments.ts';
import { useDatabase, useLive } from '#storage/live.tsx';
import { readDrafts, saveDraft } from '#storage/drafts.ts';
import { newId } from '#storage/new-id.ts';
import { pairingCode } from '#storage/pairing.ts';
import { readExclusions, readResponses } from '#storage/responses.ts';
import { Loaded } from '#ui/loaded.tsx';
import { Closed } from './closed.tsx';
import { NotHere } from '#ui/not-here.tsx';
import { markOpen } from './open-here.ts';
import { readAsked, type Asked } from './read-sitting.ts';
import { StartPage, type Start } from './start-page.tsx';

type StartRouteProps = {
  readonly assessment: Id;
  /** Where the device is passed round: stands at the foot, in place of every other way to go on from here. */
  readonly foot?: ReactNode;
};

/** `#/a/:assessment/answer` */
export default function StartRoute({ assessment, foot }: StartRouteProps) {
  const live = useLive(`start of ${assessment}`, async (db) => {
    const asked = await readAsked(db, assessment);
    const { values: drafts } = await readDrafts(db, assessment);
    const unfinished = drafts.find(({ way, handedOn }) => way === 'own-device' && !handedOn) ?? null;
    const keeper = await isKeeper(db, assessment);
    const { values: responses } = await readResponses(db, assessment);
    const exclusions = await readExclusions(db, assessment);
    // On the keeper's device lie other people's answers too.
    const own = keeper ? [] : countable(responses, exclusions.values).responses;
    const answered = own.find(({ way }) => way === 'own-device')?.respondent ?? null;
    return asked && { ...asked, unfinished, keeper, answered };
  });
  const { failure, begin } = useBegin();
  return (
    <Loaded live={live}>
      {(found) => {
        if (!found?.assessment.parts.some(asksEach)) return <NotHere />;
        if (!isOpen(found.assessment)) return <Closed assessment={found.assessment} foot={foot} />;
        return (
          <StartPage
            assessment={found.assessment}
            partners={found.partners}
            way={found.keeper ? 'shared-device' : 'own-device'}
            unfinished={found.unfinished}
            answered={found.answered}
            failure={failure}
            foot={foot}
            onStart={(start) => void begin(found, start)}
          />
        );
      }}
    </Loaded>
  );
}

/** Makes the draft of a new sitting and goes to it; the address of this page gives way, so that Back does not come here. */
function useBegin() {
  const db = useDatabase();
  const { t } = useWords();
  const [, navigate] = useLocation();
  const [failure, setFailure] = useState<string | null>(null);
  const begin = async ({ assessment }: Asked, { partner, role, way, pairingWord }: Start) => {
    const kept = way === 'own-device' ? await pairingCode(db, assessment.partnership, newId()) : null;
    const pairing = kept?.ok ? kept.value : pairingWord;
    const draft = newDraft({
      id: newId(),
      assessment: assessment.id,
      partner,
      way,
      ...(role === null ? {} : { role }),
      ...(pairing ? { pairing } : {}),
      handedOn: isShared(way),
    });
    markOpen(draft.id);
    const saved = await saveDraft(db, draft);
    if (saved.ok) navigate(`/s/${draft.id}`, { replace: true });
    else setFailure(t(`answer.failure.${saved.error.kind}`));
  };
  return { failure, begin };
}
