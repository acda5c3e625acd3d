/** Letters of a sheet's name, at most. */
const longest = 31;

/** Gives each sheet a name that Excel takes: short enough, without `[]:*?/\`, and no two alike, capitals or not. */
export function sheetNames(): (title: string) => string {
  const taken = new Set(['history']);
  return (title) => {
    const legal = title
      .replaceAll(/[[\]:*?/\\\p{Cc}\p{Cs}\uFFFE\uFFFF]/gu, ' ')
      .replaceAll(/\s+/g, ' ')
      .replaceAll(/^[\s']+|[\s']+$/g, '');
    let name = '';
    for (let count = 1; name === '' || taken.has(name.toLowerCase()); count += 1) {
      const ending = count === 1 ? '' : ` (${count})`;
      name = `${cut(legal || 'Sheet', longest - ending.length)}${ending}`;
    }
    taken.add(name.toLowerCase());
    return name;
  };
}

/** At most so long, and no letter in two. */
const cut = (text: string, length: number): string =>
  text
    .slice(0, length)
    .replace(/[\uD800-\uDBFF]$/, '')
    .replace(/[\s']+$/, '');
