export type Decoded =
  | { ok: true; text: string; encoding: "utf-8" | "utf-16le" | "utf-16be" | "windows-1252" }
  | { ok: false; reason: "is-spreadsheet" | "is-pdf" | "not-text" };

/** Bytes of a text file -> its text, by byte-order mark, else strict UTF-8, else Windows-1252. */
export function decode(bytes: Uint8Array): Decoded {
  const [a, b, c, d] = bytes;
  if (a === 0x50 && b === 0x4b && c === 0x03 && d === 0x04) {
    return { ok: false, reason: "is-spreadsheet" };
  }
  if (a === 0xd0 && b === 0xcf && c === 0x11 && d === 0xe0) {
    return { ok: false, reason: "is-spreadsheet" };
  }
  if (a === 0x25 && b === 0x50 && c === 0x44 && d === 0x46) return { ok: false, reason: "is-pdf" };
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
    return decoded("windows-1252", bytes);
  }
}

function decoded(encoding: "utf-16le" | "utf-16be" | "windows-1252", bytes: Uint8Array): Decoded {
  return { ok: true, encoding, text: new TextDecoder(encoding).decode(bytes) };
}
