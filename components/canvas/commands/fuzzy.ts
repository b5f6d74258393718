/**
 * Words compared as people type them: case and accents aside, but å, ä and ö are letters of their own
 * unless one types the letter without its dots.
 */
export function folded(text: string): string {
  return text.toLocaleLowerCase().normalize("NFD").replace(/\p{M}/gu, "");
}

/** Whether the text has what was typed; dots that were typed must be there, dots that were not need not. */
export function contains(text: string, typed: string): boolean {
  const plain = folded(typed);
  if (plain === "") return false;
  const exact = typed.toLocaleLowerCase().normalize("NFC");
  return exact === plain
    ? folded(text).includes(plain)
    : text.toLocaleLowerCase().normalize("NFC").includes(exact);
}

/** How well a name answers to what was typed, 0 = not at all: its beginning, a word's, anywhere, or its letters in order. */
export function score(name: string, typed: string): number {
  const words = folded(name);
  const wanted = folded(typed).trim();
  if (wanted === "") return 1;
  const at = words.indexOf(wanted);
  if (at === 0) return 4;
  if (at > 0) return words[at - 1] === " " ? 3 : 2;
  let from = 0;
  for (const letter of wanted.replaceAll(" ", "")) {
    from = words.indexOf(letter, from) + 1;
    if (from === 0) return 0;
  }
  return 1;
}
