import { CommandError } from "./io.ts";

type Kinds = Record<string, "flag" | "value">;
type Given<K extends Kinds> = {
  [Name in keyof K]?: K[Name] extends "flag" ? true : string;
};

/**
 * Options and the other words of a command line; what it does not know is refused by name.
 * There are no one-letter options, because the id of a map made by an older version may begin with a
 * hyphen; `--` ends the options for one that begins with two.
 */
export function parseArguments<const K extends Kinds>(
  args: string[],
  kinds: K,
  { words: wanted }: { words: { from: number; to: number } },
): { options: Given<K>; words: string[] } {
  const options: Record<string, string | true> = {};
  const words: string[] = [];
  let takesOptions = true;
  for (let at = 0; at < args.length; at += 1) {
    const arg = args[at] ?? "";
    if (!takesOptions || !arg.startsWith("--")) {
      words.push(arg);
    } else if (arg === "--") {
      takesOptions = false;
    } else {
      const [name, value] = split(arg.slice(2));
      const kind = Object.hasOwn(kinds, name) ? kinds[name] : undefined;
      if (kind === undefined) throw new CommandError(`There is no option --${name}.`, 2);
      if (kind === "flag") {
        if (value !== null) throw new CommandError(`--${name} takes no value.`, 2);
        options[name] = true;
      } else {
        const next = value ?? args[++at];
        if (next === undefined) throw new CommandError(`--${name} lacks its value.`, 2);
        options[name] = next;
      }
    }
  }
  if (words.length < wanted.from) throw new CommandError("A word is missing.", 2);
  if (words.length > wanted.to) {
    throw new CommandError(`One word too many: "${words[wanted.to]}".`, 2);
  }
  // Filled above with nothing but the names and kinds of `kinds`.
  return { options: options as Given<K>, words };
}

function split(option: string): [string, string | null] {
  const at = option.indexOf("=");
  return at < 0 ? [option, null] : [option.slice(0, at), option.slice(at + 1)];
}
