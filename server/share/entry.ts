import { createHmac, timingSafeEqual } from "node:crypto";
import type { LiveLink } from "../access/share-link.ts";

const hours = 12;

/** What a browser keeps after the right password: it opens this link alone, and not for long. */
export const entryCookie = "polku-share";

type Door = Pick<LiveLink, "id" | "passwordHash">;

/** Signed with the server's secret and bound to the password as it is now. */
export function newEntry(link: Door, secret: string, now: Date): { value: string; expires: Date } {
  const expires = new Date(now.getTime() + hours * 3_600_000);
  return { value: `${expires.getTime()}.${macOf(link, secret, expires.getTime())}`, expires };
}

export function isEntry(link: Door, entry: string | null, secret: string, now: Date): boolean {
  const [time = "", mac = ""] = (entry ?? "").split(".");
  const expires = Number(time);
  if (!(expires > now.getTime())) return false;
  const given = Buffer.from(mac);
  const expected = Buffer.from(macOf(link, secret, expires));
  return given.length === expected.length && timingSafeEqual(given, expected);
}

function macOf({ id, passwordHash }: Door, secret: string, expires: number): string {
  return createHmac("sha256", secret)
    .update(`share ${id} ${passwordHash} ${expires}`)
    .digest("base64url");
}
