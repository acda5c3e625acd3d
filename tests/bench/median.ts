/** The times in milliseconds that a piece of work takes, ascending, one warm-up run left out. */
async function timesOf(runs: number, work: () => unknown): Promise<number[]> {
  const times: number[] = [];
  for (let run = 0; run <= runs; run += 1) {
    const begun = performance.now();
    await work();
    if (run > 0) times.push(performance.now() - begun);
  }
  return times.toSorted((a, b) => a - b);
}

/** The middle one. */
export async function medianOf(runs: number, work: () => unknown): Promise<number> {
  return (await timesOf(runs, work))[Math.floor(runs / 2)] ?? 0;
}

/** The shortest, for what takes so little that whatever else the machine does would decide. */
export async function shortestOf(runs: number, work: () => unknown): Promise<number> {
  return (await timesOf(runs, work))[0] ?? 0;
}

/** The least processor time in milliseconds: what else the machine does at the same time does not count. */
export function leastWork(runs: number, work: () => unknown): number {
  const times = Array.from({ length: runs + 1 }, () => {
    const begun = process.cpuUsage();
    work();
    const { user, system } = process.cpuUsage(begun);
    return (user + system) / 1000;
  });
  return Math.min(...times.slice(1));
}

export const tell = (what: string, milliseconds: number): void =>
  console.log(`${what.padEnd(64)} ${milliseconds.toFixed(milliseconds < 1 ? 3 : 1).padStart(9)} ms`);

export const tellRatio = (what: string, ratio: number): void =>
  console.log(`${what.padEnd(64)} ${ratio.toFixed(2).padStart(9)}`);
