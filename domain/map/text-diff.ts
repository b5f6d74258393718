import type * as Y from "yjs";

/** Replaces only what differs, so that two people who edit one text at once keep both edits. */
export function editText(text: Y.Text, next: string): void {
  const before = text.toString();
  if (before === next) return;
  const start = commonPrefix(before, next);
  const end = commonSuffix(before, next, start);
  const removed = before.length - start - end;
  if (removed > 0) text.delete(start, removed);
  const added = next.slice(start, next.length - end);
  if (added !== "") text.insert(start, added);
}

function commonPrefix(a: string, b: string): number {
  const limit = Math.min(a.length, b.length);
  let length = 0;
  while (length < limit && a[length] === b[length]) length++;
  return isHighSurrogate(a, length - 1) ? length - 1 : length;
}

function commonSuffix(a: string, b: string, prefix: number): number {
  const limit = Math.min(a.length, b.length) - prefix;
  let length = 0;
  while (length < limit && a[a.length - 1 - length] === b[b.length - 1 - length]) length++;
  return isLowSurrogate(a, a.length - length) ? length - 1 : length;
}

/** An emoji is two units; cutting between them would leave a broken character in the document. */
function isHighSurrogate(text: string, index: number): boolean {
  const unit = text.charCodeAt(index);
  return unit >= 0xd800 && unit <= 0xdbff;
}

function isLowSurrogate(text: string, index: number): boolean {
  const unit = text.charCodeAt(index);
  return unit >= 0xdc00 && unit <= 0xdfff;
}
