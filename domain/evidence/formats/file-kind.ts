/** What a file is, told from its bytes first and from its name only where bytes say nothing. */
export type FileKind = "table" | "text" | "json" | "zip" | "pdf";

/** Why a file does not come in; a key of `imports.fileReasons`. */
export type KindReason =
  | "empty"
  | "unknown-kind"
  | "not-text"
  | "is-picture"
  | "is-recording"
  | "is-program"
  | "other-archive"
  | "is-rtf"
  | "old-office"
  | "password-protected";

export type Sniffed = { ok: true; kind: FileKind } | { ok: false; reason: KindReason };

/** `bytes` is the whole file or its beginning; an encrypted workbook tells so in its first megabytes. */
export function sniff(name: string, bytes: Uint8Array): Sniffed {
  if (bytes.length === 0) return { ok: false, reason: "empty" };
  const begins = (...start: (number | null)[]) =>
    start.every((byte, at) => byte === null || bytes[at] === byte);
  const refuse = (reason: KindReason): Sniffed => ({ ok: false, reason });

  if (begins(0x50, 0x4b, 3, 4) || begins(0x50, 0x4b, 5, 6)) return { ok: true, kind: "zip" };
  // Some programs write a line of their own before it.
  const pdfAt = indexOf(bytes.subarray(0, 1_024), "%PDF-");
  if (pdfAt === 0 || (pdfAt > 0 && /\.pdf$/i.test(name))) return { ok: true, kind: "pdf" };
  if (begins(0xd0, 0xcf, 0x11, 0xe0)) {
    // An office file behind a password lies in an old-style container, in a stream of this name.
    const isLocked = indexOf(bytes, "E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e\0") !== -1;
    return refuse(isLocked ? "password-protected" : "old-office");
  }
  if (indexOf(bytes.subarray(0, 8), "{\\rtf") === 0) return refuse("is-rtf");
  if (begins(0x1f, 0x8b) || begins(0x37, 0x7a, 0xbc, 0xaf) || begins(0x52, 0x61, 0x72, 0x21)) {
    return refuse("other-archive");
  }
  if (
    begins(0x89, 0x50, 0x4e, 0x47) ||
    begins(0xff, 0xd8, 0xff) ||
    begins(0x47, 0x49, 0x46, 0x38)
  ) {
    return refuse("is-picture");
  }
  if (isRecording(bytes, begins)) return refuse("is-recording");
  if (begins(0x4d, 0x5a) || begins(0x7f, 0x45, 0x4c, 0x46)) return refuse("is-program");

  const ending = /\.([^.]+)$/.exec(name.toLowerCase())?.[1] ?? "";
  if (tableEndings.includes(ending)) return { ok: true, kind: "table" };
  if (ending === "json") return { ok: true, kind: "json" };
  // An office or PDF name over plain words: they are read as what they are.
  if ([...textEndings, ...officeEndings].includes(ending)) return { ok: true, kind: "text" };
  return refuse("unknown-kind");
}

const tableEndings = ["csv", "tsv", "tab"];
const textEndings = ["txt", "md", "markdown", "text", "vtt", "srt"];
const officeEndings = ["docx", "docm", "xlsx", "xlsm", "pdf"];

/** What a file dialog offers. */
export const acceptedEndings = [
  ...["csv", "tsv", "tab", "xlsx", "xlsm", "json"],
  ...["txt", "md", "docx", "docm", "pdf", "vtt", "srt", "zip"],
].map((ending) => `.${ending}`);

/** Told by its name alone: what an office program makes, which is never plain text. */
export function isOfficeName(name: string): boolean {
  return officeEndings.some((ending) => name.toLowerCase().endsWith(`.${ending}`));
}

/** Told by its name alone, before anything is sent: what is always a table. */
export function isTableName(name: string): boolean {
  return /\.(?:csv|tsv|tab|xlsx|xlsm|json)$/i.test(name);
}

function isRecording(bytes: Uint8Array, begins: (...start: (number | null)[]) => boolean): boolean {
  return (
    indexOf(bytes.subarray(4, 12), "ftyp") === 0 ||
    begins(0x49, 0x44, 0x33) ||
    begins(0x4f, 0x67, 0x67, 0x53) ||
    begins(0x52, 0x49, 0x46, 0x46, null, null, null, null, 0x57, 0x41, 0x56, 0x45) ||
    begins(0x1a, 0x45, 0xdf, 0xa3)
  );
}

/** Where these ASCII letters begin, or -1. */
function indexOf(bytes: Uint8Array, ascii: string): number {
  const first = ascii.charCodeAt(0);
  for (let at = bytes.indexOf(first); at !== -1; at = bytes.indexOf(first, at + 1)) {
    let length = 1;
    while (length < ascii.length && bytes[at + length] === ascii.charCodeAt(length)) length++;
    if (length === ascii.length) return at;
  }
  return -1;
}
