import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from "node:crypto";
import { type RealName, realNameSchema } from "#domain/participant/fields.ts";

const cipher = "aes-256-gcm";
const ivBytes = 12;
const tagBytes = 16;

/**
 * Seals who somebody is under a key made from the secret of the data folder (32 random bytes): who has
 * a copy of the database alone can read no name. Bound to the participant, so that a seal cannot be
 * moved to somebody else.
 */
export function seal(real: RealName, { secret, participantId }: Key): string {
  const iv = randomBytes(ivBytes);
  const one = createCipheriv(cipher, keyFrom(secret), iv).setAAD(Buffer.from(participantId));
  const words = Buffer.concat([one.update(JSON.stringify(real), "utf8"), one.final()]);
  return Buffer.concat([iv, one.getAuthTag(), words]).toString("base64url");
}

/** Null when it was sealed with another server's secret, or tampered with. */
export function unseal(sealed: string, { secret, participantId }: Key): RealName | null {
  const bytes = Buffer.from(sealed, "base64url");
  try {
    const one = createDecipheriv(cipher, keyFrom(secret), bytes.subarray(0, ivBytes))
      .setAAD(Buffer.from(participantId))
      .setAuthTag(bytes.subarray(ivBytes, ivBytes + tagBytes));
    const words = Buffer.concat([one.update(bytes.subarray(ivBytes + tagBytes)), one.final()]);
    return realNameSchema.safeParse(JSON.parse(words.toString("utf8"))).data ?? null;
  } catch {
    return null;
  }
}

type Key = { secret: string; participantId: string };

function keyFrom(secret: string): Buffer {
  return Buffer.from(hkdfSync("sha256", secret, "", "polku participant names", 32));
}
