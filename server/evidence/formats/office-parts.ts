import { zipSync } from "fflate";
import type { Archive } from "./read-archive.ts";

/** Parts of one office file together: a document of 400,000 characters needs a tenth of it. */
const mostBytes = 120 * 1024 * 1024;

export class OfficeProblem extends Error {
  readonly reason: "unsafe-xml" | "too-heavy";
  readonly where: string;
  constructor(reason: OfficeProblem["reason"], where: string) {
    super(reason);
    this.reason = reason;
    this.where = where;
  }
}

/**
 * The parts of an office file that hold words, in a new archive of our own: macros, pictures and
 * whatever else lies in it never reach a library. XML that declares a document type is refused
 * outright; office files have none, and entities (XXE, billion laughs) need one.
 */
export async function wordParts(
  archive: Archive,
  isWanted: (name: string) => boolean,
): Promise<{ zip: Uint8Array; parts: Record<string, Uint8Array> }> {
  const parts: Record<string, Uint8Array> = {};
  let size = 0;
  for (const name of archive.names.filter(isWanted)) {
    const part = await archive.read(name);
    size += part.length;
    if (size > mostBytes) throw new OfficeProblem("too-heavy", name);
    if (declaresType(part)) throw new OfficeProblem("unsafe-xml", name);
    parts[name] = part;
  }
  return { zip: zipSync(parts, { level: 0 }), parts };
}

/** In whichever encoding: with the zero bytes of UTF-16 taken out, every one of them is ASCII here. */
function declaresType(part: Uint8Array): boolean {
  const isWide = part[0] === 0xff || part[0] === 0xfe || part[0] === 0 || part[1] === 0;
  const bytes = isWide ? part.filter((byte) => byte !== 0) : part;
  for (let at = bytes.indexOf(0x21); at !== -1; at = bytes.indexOf(0x21, at + 1)) {
    if (bytes[at - 1] !== 0x3c) continue;
    const word = String.fromCharCode(...bytes.subarray(at + 1, at + 8)).toUpperCase();
    if (word === "DOCTYPE" || word.startsWith("ENTITY")) return true;
  }
  return false;
}
