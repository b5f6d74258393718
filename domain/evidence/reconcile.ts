type Span = { start: number; end: number };

export type Reconciled<T> = {
  /** findings that take the place (and the id) of a stored passage */
  kept: { id: string; finding: T }[];
  added: T[];
  /** ids of stored passages that nothing took the place of */
  gone: string[];
};

/**
 * A new reading of a note against the stored one (decision 17): held passages stay and nothing new
 * that overlaps them comes in; of the others each finding inherits the id of the passage it shares most
 * with, so that what was said of a passage survives boundaries that moved.
 */
export function reconcile<T extends Span>(
  stored: (Span & { id: string; isHeld: boolean; hasLostPlace: boolean })[],
  findings: T[],
): Reconciled<T> {
  const held = stored.filter(({ isHeld, hasLostPlace }) => isHeld && !hasLostPlace);
  const loose = stored.filter(({ isHeld }) => !isHeld);
  const heldOver = findings.map((finding) => held.filter((span) => shared(span, finding) > 0));

  const pairs = findings.flatMap((finding, index) =>
    loose.flatMap((span) => {
      const overlap = shared(span, finding);
      // A person may have marked words inside of it: then both stay.
      const wasTogether = heldOver[index]?.every((other) => shared(other, span) > 0);
      return overlap > 0 && wasTogether ? [{ index, finding, id: span.id, overlap }] : [];
    }),
  );
  pairs.sort((a, b) => b.overlap - a.overlap || a.index - b.index || (a.id < b.id ? -1 : 1));
  const kept: Reconciled<T>["kept"] = [];
  const takenIds = new Set<string>();
  const placed = new Set<number>();
  for (const { index, finding, id } of pairs) {
    if (takenIds.has(id) || placed.has(index)) continue;
    takenIds.add(id);
    placed.add(index);
    kept.push({ id, finding });
  }
  return {
    kept,
    added: findings.filter((_, index) => !placed.has(index) && heldOver[index]?.length === 0),
    gone: loose.filter(({ id }) => !takenIds.has(id)).map(({ id }) => id),
  };
}

function shared(a: Span, b: Span): number {
  return Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));
}
