import { Slug } from '#domain/ids.ts';

const longest = 64;

/** The name in plain small letters, digits, `.` and `-`; of a name without any of them 'x'. */
export function slugOf(name: string): Slug {
  const plain = name
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[^a-z0-9.-]+/g, '-')
    .replace(/^[^a-z0-9]+/, '')
    .slice(0, longest)
    .replace(/-+$/, '');
  return Slug.safeParse(plain).success ? plain : plain === '' ? 'x' : `${plain.slice(0, longest - 2)}-x`;
}

/** Gives names that no one has yet: the second `age` is `age-2`. */
export function namer(taken: Iterable<string> = []): (name: string) => Slug {
  const used = new Set(taken);
  const counts = new Map<string, number>();
  return (name) => {
    const wanted = slugOf(name);
    let free = wanted;
    // Goes on where it last stopped: ten thousand of one name are soon told apart
    for (let count = counts.get(wanted) ?? 2; used.has(free); count += 1) {
      free = `${wanted.slice(0, longest - 1 - String(count).length)}-${count}`;
      counts.set(wanted, count);
    }
    used.add(free);
    return free;
  };
}
