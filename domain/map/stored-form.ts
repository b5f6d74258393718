/** What is on disk of a map, piece by piece as it lies there: a length in four bytes, then the piece. */
export function packStored(pieces: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const packed = new Uint8Array(pieces.reduce((sum, { length }) => sum + 4 + length, 0));
  const view = new DataView(packed.buffer);
  let at = 0;
  for (const piece of pieces) {
    view.setUint32(at, piece.length);
    packed.set(piece, at + 4);
    at += 4 + piece.length;
  }
  return packed;
}

/** Null when it is not whole. */
export function unpackStored(packed: Uint8Array): Uint8Array[] | null {
  const view = new DataView(packed.buffer, packed.byteOffset, packed.byteLength);
  const pieces: Uint8Array[] = [];
  let at = 0;
  while (at < packed.length) {
    if (at + 4 > packed.length) return null;
    const end = at + 4 + view.getUint32(at);
    if (end > packed.length) return null;
    pieces.push(packed.subarray(at + 4, end));
    at = end;
  }
  return pieces;
}
