/** Pictures kept together, in bytes. */
const mostBytes = 48_000_000;

/**
 * Pictures that were drawn not long ago, by what they are made of: a link that many open at once is
 * drawn once. The one that nobody has asked for longest goes first.
 */
export function createPictureShelf(most = mostBytes) {
  const kept = new Map<string, Uint8Array>();
  const drawing = new Map<string, Promise<Uint8Array>>();
  let bytes = 0;

  function keep(print: string, picture: Uint8Array): void {
    kept.set(print, picture);
    bytes += picture.length;
    for (const [oldest, { length }] of kept) {
      if (bytes <= most) return;
      kept.delete(oldest);
      bytes -= length;
    }
  }

  return {
    async get(print: string, draw: () => Promise<Uint8Array>): Promise<Uint8Array> {
      const found = kept.get(print);
      if (found) {
        kept.delete(print);
        kept.set(print, found);
        return found;
      }
      const begun = drawing.get(print);
      if (begun) return begun;
      const picture = draw();
      drawing.set(print, picture);
      try {
        const drawn = await picture;
        keep(print, drawn);
        return drawn;
      } finally {
        drawing.delete(print);
      }
    },
  };
}
