const letters = [..."abcdefghijklmnopqrstuvwxyzåäö"];

/** Every word that one slip of a finger makes of this one: a letter too many, missing, wrong, or two swapped. */
export function oneSlipAway(word: string): string[] {
  const found = new Set<string>();
  const characters = [...word];
  for (let at = 0; at <= characters.length; at++) {
    const [left, right] = [characters.slice(0, at), characters.slice(at)];
    const [next, after, ...rest] = right;
    const add = (...middle: string[][]) => found.add([...left, ...middle.flat()].join(""));
    if (next !== undefined) add(right.slice(1));
    if (next !== undefined && after !== undefined) add([after, next], rest);
    for (const letter of letters) {
      add([letter], right);
      if (next !== undefined) add([letter], right.slice(1));
    }
  }
  found.delete(word);
  return [...found];
}
