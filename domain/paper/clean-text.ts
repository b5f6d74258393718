/**
 * A text as every kind of file can carry it: sound UTF-16, no control characters, nothing that XML
 * forbids and no invisible marks that turn the writing direction around. Line breaks stay.
 */
export function cleanText(text: string): string {
  if (isPlain.test(text)) return text;
  return wellFormed(text)
    .replace(/\r\n?|[\u2028\u2029\u0085]/g, "\n")
    .replaceAll("\t", " ")
    .replace(unfit, "")
    .normalize("NFC");
}

/** The same on one line. */
export function oneLine(text: string): string {
  return cleanText(text).replace(/\s+/g, " ").trim();
}

/** For text between tags and in attributes alike. */
export function escapeXml(text: string): string {
  return cleanText(text).replace(/[&<>"']/g, (char) => entities[char] ?? char);
}

const isPlain = /^[\n\x20-\x7e\u00a1-\u00ac\u00ae-\u024f\u2013-\u2026]*$/;
const unfit =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what it takes out
  /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u00ad\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufdd0-\ufdef\ufeff\ufff0-\uffff]|[\ud83f\ud87f\ud8bf\ud8ff\ud93f\ud97f\ud9bf\ud9ff\uda3f\uda7f\udabf\udaff\udb3f\udb7f\udbbf\udbff][\udffe\udfff]/g;
const entities: Record<string, string> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&apos;",
};

/** Half a character pair cannot be written down: a question mark stands where one was. */
function wellFormed(text: string): string {
  return text.replace(/[\ud800-\udbff][\udc00-\udfff]|[\ud800-\udfff]/g, (found) =>
    found.length === 2 ? found : "?",
  );
}
