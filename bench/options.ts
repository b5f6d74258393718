/** What follows a name on the command line. */
export function option(name: string): string | undefined {
  const at = process.argv.indexOf(name);
  return at < 0 ? undefined : process.argv[at + 1];
}

export function numberOption(name: string): number | undefined {
  const given = option(name);
  return given === undefined ? undefined : Number(given);
}

export function flag(name: string): boolean {
  return process.argv.includes(name);
}
