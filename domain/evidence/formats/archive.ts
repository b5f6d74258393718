/** What an archive may hold. Deflate reaches 1,000 to 1; words and tables stay far below 100. */
export const archiveLimits = {
  files: 2_000,
  entries: 10_000,
  entryBytes: 50 * 1024 * 1024,
  totalBytes: 300 * 1024 * 1024,
  ratio: 100,
  /** below this an entry may be as dense as it likes */
  ratioFromBytes: 1024 * 1024,
};

export type ArchiveReason =
  | "archive-bomb"
  | "archive-too-many"
  | "archive-unsafe-name"
  | "password-protected"
  | "damaged";

export type ArchiveEntry = {
  name: string;
  compressedBytes: number;
  bytes: number;
  isEncrypted: boolean;
  /** a link of the file system, not a file */
  isLink: boolean;
};

/** What is wrong with an archive, from its own list alone and before a byte of it is unpacked. */
export function judgeArchive(
  entries: readonly ArchiveEntry[],
): { reason: ArchiveReason; where: string } | null {
  if (entries.length > archiveLimits.entries) {
    return { reason: "archive-too-many", where: String(entries.length) };
  }
  let total = 0;
  for (const entry of entries) {
    const { name, bytes, compressedBytes } = entry;
    total += bytes;
    if (isUnsafeName(name) || entry.isLink) return { reason: "archive-unsafe-name", where: name };
    if (entry.isEncrypted) return { reason: "password-protected", where: name };
    const isDense =
      bytes > archiveLimits.ratioFromBytes && bytes > compressedBytes * archiveLimits.ratio;
    if (isDense || total > archiveLimits.totalBytes) return { reason: "archive-bomb", where: name };
  }
  return null;
}

/** One that would be written outside the folder it is unpacked into. */
export function isUnsafeName(name: string): boolean {
  return (
    name.includes("\0") ||
    /^(?:[/\\]|[a-z]:)/i.test(name) ||
    name.split(/[/\\]/).some((part) => part === "..")
  );
}

/** What systems leave beside people's files. */
export function isLitter(name: string): boolean {
  const parts = name.split("/");
  return (
    name.endsWith("/") ||
    parts.includes("__MACOSX") ||
    parts.some((part) => part.startsWith(".") || part.startsWith("~$")) ||
    /(?:^|\/)(?:Thumbs\.db|desktop\.ini)$/i.test(name)
  );
}

/** What kind of thing the names in an archive make of it. */
export function archiveKind(
  names: readonly string[],
): "document" | "workbook" | "slides" | "open-document" | "files" {
  const has = (name: string) => names.includes(name);
  if (has("[Content_Types].xml")) {
    if (names.some((name) => name.startsWith("word/"))) return "document";
    if (names.some((name) => name.startsWith("xl/"))) return "workbook";
    if (names.some((name) => name.startsWith("ppt/"))) return "slides";
  }
  return has("mimetype") && has("content.xml") ? "open-document" : "files";
}

export function hasMacros(names: readonly string[]): boolean {
  return names.some((name) => /(?:^|\/)vba(?:Project|Data)\.(?:bin|xml)$/i.test(name));
}
