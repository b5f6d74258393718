import { type RealName, realNameSchema } from "#domain/participant/fields.ts";
import { nameKey, sealWords, unsealWords } from "../seal.ts";

type Key = { secret: string; participantId: string };

/** Seals who somebody is. */
export function seal(real: RealName, { secret, participantId }: Key): string {
  return sealWords(JSON.stringify(real), nameKey(secret, participantId));
}

/** Null when it was sealed with another server's secret, or tampered with. */
export function unseal(sealed: string, { secret, participantId }: Key): RealName | null {
  const words = unsealWords(sealed, nameKey(secret, participantId));
  return words === null ? null : (realNameSchema.safeParse(JSON.parse(words)).data ?? null);
}
