export type Person = { id: string; name: string };

/** `text.slice(start, end)` is the sign and the name: "@Aino Virtanen". UTF-16 code units. */
export type Mention = { userId: string; start: number; end: number };

const inName = /[\p{L}\p{N}]/u;

/**
 * Who is named with an @ before the name: the whole name, however it is written, ended by anything
 * that is no letter or number. Of two names that fit the longer one is meant; of two people of one
 * name the first.
 */
export function mentionsIn(text: string, people: readonly Person[]): Mention[] {
  const byLength = people
    .filter(({ name }) => name.trim() !== "")
    .toSorted((a, b) => b.name.length - a.name.length);
  const found: Mention[] = [];
  for (let at = text.indexOf("@"); at !== -1; at = text.indexOf("@", at + 1)) {
    if (at > 0 && inName.test(text.charAt(at - 1))) continue;
    const person = byLength.find(({ name }) => startsWithName(text.slice(at + 1), name));
    if (!person) continue;
    const end = at + 1 + person.name.length;
    found.push({ userId: person.id, start: at, end });
    at = end - 1;
  }
  return found;
}

function startsWithName(text: string, name: string): boolean {
  const head = text.slice(0, name.length);
  if (head.toLocaleLowerCase() !== name.toLocaleLowerCase()) return false;
  return !inName.test(text.charAt(name.length));
}

/**
 * After a name that was picked stands a space, up to `at`: the stop that is typed next stands in its
 * place. Null where something else was typed.
 */
export function stopAfterName(before: string, after: string, at: number): string | null {
  const [start, end] = [before.slice(0, at), before.slice(at)];
  const typed = after.slice(at, after.length - end.length);
  const isStop = /^[.,!?;:)]$/.test(typed) && after === start + typed + end;
  return isStop && start.endsWith(" ") ? start.slice(0, -1) + typed + end : null;
}

/** The name being written before the caret, after its @; null where none is. */
export function mentionBeing(text: string, caret: number): { start: number; query: string } | null {
  const before = text.slice(0, caret);
  const start = before.lastIndexOf("@");
  if (start === -1 || (start > 0 && inName.test(before.charAt(start - 1)))) return null;
  const query = before.slice(start + 1);
  const words = query.split(/\s/);
  return query.length <= 40 && words.length <= 3 && !/[\n.,!?;:]/.test(query)
    ? { start, query }
    : null;
}
