import { ScanPage } from './scan-page.tsx';
import { LookPage } from './look-page.tsx';
import { useJoining, type LoadLibrary } from './use-joining.ts';

/** `#/join`: by the keeper's code this phone takes part, with or without a network. */
export function JoinPage({ loadLibrary }: { readonly loadLibrary: LoadLibrary }) {
  const { joining, readCode, readText, again } = useJoining(loadLibrary);
  if (joining.step === 'look') {
    const { invited, standing } = joining;
    return <LookPage invited={invited} standing={standing} onAnother={again} />;
  }
  return <ScanPage {...joining} onCode={readCode} onText={readText} />;
}
