const shortest = 8;

export type PassphraseProblem = 'missing' | 'short' | 'differs';

/** What is wrong with a passphrase typed twice; spaces around it do not count. Left empty it is none, where none is needed. */
export function passphraseProblem(first: string, second: string, needed: boolean): PassphraseProblem | null {
  const [typed, again] = [first.trim(), second.trim()];
  if (typed === '' && again === '') return needed ? 'missing' : null;
  if (typed.length < shortest) return 'short';
  return typed.normalize('NFKC') === again.normalize('NFKC') ? null : 'differs';
}
