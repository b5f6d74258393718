import { type RealName, realNameSchema } from "#domain/participant/fields.ts";
import { type SealKey, sealWords, unsealWords } from "../seal.ts";

type Key = { secret: string; participantId: string };

/** Seals who somebody is. */
export function seal(real: RealName, key: Key): string {
  return sealWords(JSON.stringify(real), keyOf(key));
}

/** Null when it was sealed with another server's secret, or tampered with. */
export function unseal(sealed: string, key: Key): RealName | null {
  const words = unsealWords(sealed, keyOf(key));
  return words === null ? null : (realNameSchema.safeParse(JSON.parse(words)).data ?? null);
}

function keyOf({ secret, participantId }: Key): SealKey {
  return { secret, purpose: "polku participant names", subject: participantId };
}
