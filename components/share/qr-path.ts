/** The dark modules of a code as one path of runs: a row of neighbours is one rectangle. */
export function qrPath(modules: readonly (readonly boolean[])[]): { path: string; size: number } {
  const runs: string[] = [];
  for (const [y, row] of modules.entries()) {
    for (let x = 0; x < row.length; x++) {
      if (!row[x]) continue;
      const from = x;
      while (row[x + 1]) x++;
      runs.push(`M${from} ${y}h${x - from + 1}v1H${from}z`);
    }
  }
  return { path: runs.join(""), size: modules.length };
}
