import { Stack } from '#ui/stack.tsx';
import { BarsSamples } from './bars-samples.tsx';
import { ChangeSamples } from './change-samples.tsx';
import { DumbbellSamples } from './dumbbell-samples.tsx';
import { GatesSamples } from './gates-samples.tsx';
import { RadarSamples } from './radar-samples.tsx';
import { OwnPictureSamples, SideBySideSamples } from './side-by-side-samples.tsx';

/** Every chart in every state, from figures that nobody gave. */
export function ChartsGallery() {
  return (
    <Stack gap="l">
      <DumbbellSamples />
      <RadarSamples />
      <ChangeSamples />
      <GatesSamples />
      <BarsSamples />
      <SideBySideSamples />
      <OwnPictureSamples />
    </Stack>
  );
}
