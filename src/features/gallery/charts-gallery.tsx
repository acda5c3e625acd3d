import { useWords } from '#i18n/words-context.tsx';
import { Stack } from '#ui/stack.tsx';
import { BarsSamples } from './bars-samples.tsx';
import { ChangeSamples } from './change-samples.tsx';
import { ChangesSamples } from './changes-samples.tsx';
import { DumbbellSamples } from './dumbbell-samples.tsx';
import { FortySamples } from './forty-samples.tsx';
import { GatesSamples } from './gates-samples.tsx';
import { HandsSamples } from './hands-samples.tsx';
import { GreySamples } from './grey-samples.tsx';
import { ItemsSamples, StacksSamples } from './items-samples.tsx';
import { LadderSamples, OwnLevelsSamples, StagesSamples } from './levels-samples.tsx';
import { JointSamples, StepsSamples } from './joint-samples.tsx';
import { RadarSamples } from './radar-samples.tsx';
import { ShiftSamples } from './shift-samples.tsx';
import { OwnPictureSamples, SideBySideSamples } from './side-by-side-samples.tsx';
import { ViewsSamples } from './views-samples.tsx';
import { CooperationSamples, FairSamples, MutualSamples, WhoSamples } from './who-samples.tsx';

/** Every chart in every state, from figures that nobody gave. */
export function ChartsGallery() {
  const { t } = useWords();
  return (
    <Stack gap="l">
      <div>
        <h2>{t('gallery.charts.title')}</h2>
        <p>{t('gallery.charts.note')}</p>
      </div>
      <DumbbellSamples />
      <RadarSamples />
      <ChangeSamples />
      <ChangesSamples />
      <GatesSamples />
      <JointSamples />
      <StepsSamples />
      <BarsSamples />
      <ItemsSamples />
      <StacksSamples />
      <HandsSamples />
      <ShiftSamples />
      <SideBySideSamples />
      <WhoSamples />
      <MutualSamples />
      <FairSamples />
      <CooperationSamples />
      <LadderSamples />
      <StagesSamples />
      <OwnLevelsSamples />
      <FortySamples />
      <ViewsSamples />
      <OwnPictureSamples />
      <GreySamples />
    </Stack>
  );
}
