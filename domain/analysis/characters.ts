/** Code points below this are told apart by a table; beyond lie the scripts of East Asia and pictures. */
const tabled = 0x2100;
const [mark, letter, space] = [0, 1, 2];
const kinds = Uint8Array.from({ length: tabled }, (_, code) => kindOf(code));

function kindOf(code: number): number {
  const character = String.fromCodePoint(code);
  if (/[\p{L}\p{M}\p{N}]/u.test(character)) return letter;
  return /\s/.test(character) ? space : mark;
}

function kindAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  return code < tabled ? (kinds[code] ?? mark) : kindOf(text.codePointAt(at) ?? code);
}

/** A letter, a mark upon one, or a digit. */
export function isLetterAt(text: string, at: number): boolean {
  return at < text.length && kindAt(text, at) === letter;
}

export function isSpaceAt(text: string, at: number): boolean {
  return kindAt(text, at) === space;
}

/** Where the character at `at` ends: some are two code units wide. */
export function endOf(text: string, at: number): number {
  return at + ((text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1);
}
