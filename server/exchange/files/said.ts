import { createHash } from "node:crypto";
import type { DrawTask } from "../draw-task.ts";

/** The quotations of a file, as hashes: enough to tell whether each of them may be shown still. */
export function saidIn({ drawable, pains = [] }: DrawTask): string[] {
  const words = [
    ...Object.values(drawable.subject.quotes),
    ...pains.flatMap(({ quotes }) => quotes.map(({ text }) => text)),
  ];
  return [...new Set(words.map((text) => createHash("sha256").update(text).digest("base64url")))];
}
