import type { WholeText } from "#domain/evidence/table-look.ts";

export type Masked = WholeText["masked"][number];

/** A text cut where its masks begin and end; `masked` is null for the words between them. */
export function maskedPieces(
  text: string,
  masks: readonly Masked[],
): { at: number; text: string; masked: Masked | null }[] {
  const pieces: ReturnType<typeof maskedPieces> = [];
  let from = 0;
  const words = (to: number) => {
    if (to > from) pieces.push({ at: from, text: text.slice(from, to), masked: null });
  };
  for (const masked of masks) {
    const { at, mask } = masked;
    if (at === null || at < from || !text.startsWith(mask, at)) continue;
    words(at);
    pieces.push({ at, text: mask, masked });
    from = at + mask.length;
  }
  words(text.length);
  return pieces;
}

/** What was masked, the same words once, by kind in order of appearance. */
export function masksByKind(masks: readonly Masked[]): Map<Masked["kind"], Counted[]> {
  const kinds = new Map<Masked["kind"], Counted[]>();
  for (const { kind, was, mask } of masks) {
    const known = kinds.get(kind) ?? [];
    kinds.set(kind, known);
    const same = known.find((one) => one.was.toLowerCase() === was.toLowerCase());
    if (same) same.count++;
    else known.push({ was, mask, count: 1 });
  }
  return kinds;
}

export type Counted = { was: string; mask: string; count: number };
