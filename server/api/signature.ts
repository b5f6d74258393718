import { createHmac, randomBytes } from "node:crypto";

/** 256 random bits that sign what is sent. */
export function newSecret(): string {
  return `whsec_${randomBytes(32).toString("base64url")}`;
}

/**
 * The header by which a receiver knows that a body is ours and fresh: HMAC-SHA256 over the Unix time,
 * a full stop and the body, in hex, keyed with the secret as it was shown.
 */
export function signatureOf(secret: string, at: Date, body: string): string {
  const seconds = Math.floor(at.getTime() / 1000);
  const mac = createHmac("sha256", secret).update(`${seconds}.${body}`).digest("hex");
  return `t=${seconds},v1=${mac}`;
}
