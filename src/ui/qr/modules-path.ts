/** Each run of dark modules of a row as one rectangle of a path, moved by the quiet zone; none are ''. */
export function modulesPath(rows: readonly (readonly boolean[])[], quiet: number): string {
  const runs: string[] = [];
  for (const [row, modules] of rows.entries()) {
    for (let column = 0; column < modules.length; column += 1) {
      if (!modules[column]) continue;
      const start = column;
      while (modules[column + 1]) column += 1;
      const length = column - start + 1;
      runs.push(`M${start + quiet} ${row + quiet}h${length}v1h-${length}z`);
    }
  }
  return runs.join('');
}
