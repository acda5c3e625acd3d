/** How often the same drawing is to be seen, frame after frame, before it counts as drawn. */
const looks = 3;

/** About five seconds, and longer on a page that nobody sees. */
const mostFrames = 300;

/**
 * The drawings inside the elements, once each has its words and nothing of them moves any more: a chart may draw in
 * answer to its own first drawing. Throws where one stays blank, or never rests.
 */
export async function settled(places: readonly Element[], signal: AbortSignal): Promise<SVGSVGElement[]> {
  let [before, same] = ['', 0];
  for (let frame = 0; frame < mostFrames; frame += 1) {
    await nextFrame();
    signal.throwIfAborted();
    const parts = places.flatMap((place) => place.querySelector('svg') ?? []);
    const drawn = parts.length === places.length && parts.every((part) => part.querySelector('text'));
    const now = drawn ? parts.map(({ outerHTML }) => outerHTML).join('') : '';
    same = drawn && now === before ? same + 1 : 0;
    before = now;
    if (same === looks - 1) return parts;
  }
  throw new Error('the drawing never came to rest');
}

/**
 * After the next frame, and what it set going; a page that nobody sees has none: there the clock moves on. Where frames
 * only come slowly it does not: then nothing would have moved between two looks.
 */
const nextFrame = (): Promise<void> =>
  new Promise((resolve) => {
    const clock = setInterval(() => document.hidden && done(), 100);
    const done = () => {
      clearInterval(clock);
      setTimeout(resolve);
    };
    requestAnimationFrame(done);
  });
