import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from "node:crypto";

const cipher = "aes-256-gcm";
const ivBytes = 12;
const tagBytes = 16;

export type SealKey = {
  /** of the data folder: 32 random bytes */
  secret: string;
  /** words under one purpose are never opened under another */
  purpose: "polku participant names" | "polku listed names";
  /** whose they are: a seal cannot be moved to somebody else */
  subject: string;
};

/** Who a participant is: each is sealed apart from all others. */
export function nameKey(secret: string, participantId: string): SealKey {
  return { secret, purpose: "polku participant names", subject: participantId };
}

/** Seals words under a key made from the secret: who has a copy of the database alone reads none. */
export function sealWords(words: string, { secret, purpose, subject }: SealKey): string {
  const iv = randomBytes(ivBytes);
  const one = createCipheriv(cipher, keyFrom(secret, purpose), iv).setAAD(Buffer.from(subject));
  const sealed = Buffer.concat([one.update(words, "utf8"), one.final()]);
  return Buffer.concat([iv, one.getAuthTag(), sealed]).toString("base64url");
}

/** Null when it was sealed with another server's secret, or tampered with. */
export function unsealWords(sealed: string, { secret, purpose, subject }: SealKey): string | null {
  const bytes = Buffer.from(sealed, "base64url");
  try {
    const one = createDecipheriv(cipher, keyFrom(secret, purpose), bytes.subarray(0, ivBytes))
      .setAAD(Buffer.from(subject))
      .setAuthTag(bytes.subarray(ivBytes, ivBytes + tagBytes));
    const words = Buffer.concat([one.update(bytes.subarray(ivBytes + tagBytes)), one.final()]);
    return words.toString("utf8");
  } catch {
    return null;
  }
}

function keyFrom(secret: string, purpose: string): Buffer {
  return Buffer.from(hkdfSync("sha256", secret, "", purpose, 32));
}
