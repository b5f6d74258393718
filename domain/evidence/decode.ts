export type Decoded =
  | { ok: true; text: string; encoding: "utf-8" | "utf-16le" | "utf-16be" | "windows-1252" }
  | { ok: false; reason: "not-text" };

/** Bytes of a text file -> its text, by byte-order mark, else strict UTF-8, else Windows-1252. */
export function decode(bytes: Uint8Array): Decoded {
  const [a, b] = bytes;
  if (a === 0xff && b === 0xfe) return decoded("utf-16le", bytes);
  if (a === 0xfe && b === 0xff) return decoded("utf-16be", bytes);

  const sample = bytes.subarray(0, 2_000);
  const zeros = sample.reduce((sum, byte) => sum + (byte === 0 ? 1 : 0), 0);
  if (zeros > 0) {
    // UTF-16 without a mark: about every second byte of European text is zero.
    if (zeros < sample.length * 0.3) return { ok: false, reason: "not-text" };
    return decoded(bytes[1] === 0 ? "utf-16le" : "utf-16be", bytes);
  }
  try {
    return {
      ok: true,
      encoding: "utf-8",
      text: new TextDecoder("utf-8", { fatal: true }).decode(bytes),
    };
  } catch {
    // Words of 1990 have no control characters either; a program's bytes do.
    const controls = sample.filter((byte) => byte < 9 || (byte > 13 && byte < 32)).length;
    if (controls > sample.length * 0.05) return { ok: false, reason: "not-text" };
    return decoded("windows-1252", bytes);
  }
}

function decoded(encoding: "utf-16le" | "utf-16be" | "windows-1252", bytes: Uint8Array): Decoded {
  return { ok: true, encoding, text: new TextDecoder(encoding).decode(bytes) };
}
