import type { ComponentType } from 'react';
import type { GuidePart } from '#domain/questionnaire/guide-part.ts';
import { Acceptance } from './acceptance.tsx';
import { AfterTalk } from './after-talk.tsx';
import { BeforeTalk } from './before-talk.tsx';
import { CannotJudge } from './cannot-judge.tsx';
import { ChangePicture } from './change.tsx';
import { Communication } from './communication.tsx';
import { Disputed } from './disputed.tsx';
import { DuringTalk } from './during-talk.tsx';
import { GatesPicture } from './gates.tsx';
import { Groups } from './groups.tsx';
import { Hidden } from './hidden.tsx';
import { HowSure } from './how-sure.tsx';
import { JointFacts } from './joint-facts.tsx';
import { LadderPicture } from './ladder.tsx';
import { MoreTogether } from './more-together.tsx';
import { Participation } from './participation.tsx';
import { Patterns } from './patterns.tsx';
import { Pillars } from './pillars.tsx';
import { Score } from './score.tsx';
import { Share } from './share.tsx';
import { SharedTable } from './shared-table.tsx';
import { Sheet } from './sheet.tsx';
import { ShiftPicture } from './shift.tsx';
import { Stairs } from './stairs.tsx';
import { ThirdWay } from './third-way.tsx';
import { Trust } from './trust.tsx';
import { TwelveStones } from './twelve-stones.tsx';
import { TwoFacets } from './two-facets.tsx';
import { TwoModes } from './two-modes.tsx';
import { TwoViews } from './two-views.tsx';
import { WhatToShare } from './what-to-share.tsx';
import { WhoDecides } from './who-decides.tsx';
import { WhoJudges } from './who-judges.tsx';

/** What is drawn above the words of a part; not every part needs it. */
export const pictures: Partial<Record<GuidePart, ComponentType>> = {
  'partnership/what': SharedTable,
  'pacts/two-sides': TwoFacets,
  'pacts/participation': Participation,
  'pacts/acceptance': Acceptance,
  'pacts/communication': Communication,
  'pacts/trust': Trust,
  'pacts/share': Share,
  'cooperation/levels': Stairs,
  'cooperation/wished': LadderPicture,
  'synergy/prerequisites': ThirdWay,
  'synergy/signs': MoreTogether,
  'participation/levels': WhoDecides,
  'conditions/needed': Pillars,
  'agreement/contents': Sheet,
  'patterns/kinds': Patterns,
  'patterns/what-to-share': WhatToShare,
  'steps/twelve': TwelveStones,
  'talk/before': BeforeTalk,
  'talk/during': DuringTalk,
  'talk/after': AfterTalk,
  'pictures/score': Score,
  'pictures/how-sure': HowSure,
  'pictures/two-views': TwoViews,
  'pictures/who-judges-whom': WhoJudges,
  'pictures/disputed': Disputed,
  'pictures/gates': GatesPicture,
  'pictures/change': ChangePicture,
  'pictures/shift': ShiftPicture,
  'pictures/groups': Groups,
  'pictures/facts': JointFacts,
  'pictures/modes': TwoModes,
  'pictures/hidden': Hidden,
  'pictures/cannot-judge': CannotJudge,
};
