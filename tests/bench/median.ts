/** Middle of the times in milliseconds that a piece of work takes, one warm-up run left out. */
export async function medianOf(runs: number, work: () => unknown): Promise<number> {
  const times: number[] = [];
  for (let run = 0; run <= runs; run += 1) {
    const begun = performance.now();
    await work();
    if (run > 0) times.push(performance.now() - begun);
  }
  return times.toSorted((a, b) => a - b)[Math.floor(runs / 2)] ?? 0;
}

export const tell = (what: string, milliseconds: number): void =>
  console.log(`${what.padEnd(64)} ${milliseconds.toFixed(1).padStart(9)} ms`);
