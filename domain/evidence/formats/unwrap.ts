/**
 * Lines as they stood on a page -> paragraphs. A line goes on in the next when it fills the page's
 * width and does not end a sentence's paragraph; a word that was cut at the edge is whole again.
 */
export function unwrapLines(lines: readonly string[]): string {
  const lengths = lines.map((line) => line.length).sort((a, b) => a - b);
  const full = (lengths[Math.floor(lengths.length * 0.9)] ?? 0) * 0.8;
  let text = "";
  let last: string | null = null;
  for (const raw of lines) {
    const line = raw.replaceAll(/\s+/g, " ").trim();
    if (line === "") {
      last = null;
      continue;
    }
    const goesOn = last !== null && last.length >= full && !opens.test(line) && full > 20;
    if (goesOn && /\p{L}-$/u.test(text) && /^\p{Ll}/u.test(line)) text = text.slice(0, -1) + line;
    else if (goesOn) text += ` ${line}`;
    else text += `${text === "" ? "" : last === null ? "\n\n" : "\n"}${line}`;
    last = line;
  }
  return text;
}

/** A bullet, a numbered point, or somebody beginning to speak. */
const opens = /^(?:[-–—•*]\s|\d{1,3}[.)]\s|\p{Lu}[\p{L}\p{N} ._-]{0,28}:(?:\s|$))/u;
