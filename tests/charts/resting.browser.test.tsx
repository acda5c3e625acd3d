import { useEffect, useState } from 'react';
import { afterEach, expect, test, vi } from 'vitest';
import type { PictureOptions } from '#charts/image/developed.ts';
import type { Draw } from '#charts/drawn.ts';
import { camera, inIndonesian } from './camera.tsx';
import { drawNamed } from './draws.ts';

const gates = drawNamed('gates');
const bare: PictureOptions = { look: 'bare', width: 605 };

afterEach(() => {
  vi.restoreAllMocks();
});

test('pictures of a page that is left are given up', async () => {
  const take = await camera();
  const { promise: started, resolve } = Promise.withResolvers<void>();
  const endless: Draw = (words) => ({ ...gates(words), renderPlot: () => <Restless onMoved={resolve} /> });
  const picture = take(endless, inIndonesian, bare);
  const given = expect(picture).rejects.toThrow();
  await started;
  document.dispatchEvent(new Event('leave'));
  await given;
});

test('[F30] a picture is taken when the drawing rests: never blank, never half-way', async () => {
  const take = await camera();
  const moving: Draw = (words) => ({ ...gates(words), renderPlot: () => <Moving /> });
  const { svg } = await take(moving, inIndonesian, bare);
  expect(svg).toContain('>step 12<');
});

test('[F30] it is waited for on a machine whose frames come slowly', async () => {
  const take = await camera();
  const soon = window.requestAnimationFrame.bind(window);
  vi.spyOn(window, 'requestAnimationFrame').mockImplementation((draw) => {
    setTimeout(() => soon(draw), 250);
    return 0;
  });
  const moving: Draw = (words) => ({ ...gates(words), renderPlot: () => <Moving /> });
  expect((await take(moving, inIndonesian, bare)).svg).toContain('>step 12<');
});

test('pictures are taken on a page that nobody sees, which has no frames', async () => {
  const take = await camera();
  vi.spyOn(window, 'requestAnimationFrame').mockReturnValue(0);
  vi.spyOn(document, 'hidden', 'get').mockReturnValue(true);
  expect((await take(gates, inIndonesian, bare)).svg).toContain('<text');
});

function Frames({ text }: { text: string }) {
  return (
    <svg width={300} height={40}>
      {text && <text y={20}>{text}</text>}
    </svg>
  );
}

/** Blank at first, then another drawing in each frame, then at rest. */
function Moving() {
  const [step, setStep] = useState(0);
  useEffect(() => {
    if (step === 12) return;
    const request = requestAnimationFrame(() => setStep(step + 1));
    return () => cancelAnimationFrame(request);
  }, [step]);
  return <Frames text={step > 4 ? `step ${step}` : ''} />;
}

/** Never at rest. */
function Restless({ onMoved }: { onMoved: () => void }) {
  const [step, setStep] = useState(0);
  useEffect(() => {
    if (step > 3) onMoved();
    const request = requestAnimationFrame(() => setStep(step + 1));
    return () => cancelAnimationFrame(request);
  }, [step, onMoved]);
  return <Frames text={`step ${step}`} />;
}
