import { z } from "zod";

/** How long a view link works; null = until it is withdrawn. */
export const linkDays = [1, 7, 30, 90, 365] as const;

export const shortestLinkPassword = 8;
const longestLinkPassword = 200;

/** A place whose pages may show the map in a frame: "https://intranet.example.org", "https://*.example.org". */
const frameOrigin = z
  .string()
  .trim()
  .toLowerCase()
  .max(200)
  .regex(/^https?:\/\/(\*\.)?[a-z0-9](?:[a-z0-9.-]*[a-z0-9])?(?::\d{1,5})?$/);

export const newLinkSchema = z.object({
  /** for whom it is: seen by the team alone */
  name: z.string().trim().min(1).max(80),
  /** null = all lanes, those that are added later too */
  laneIds: z.array(z.string().min(1).max(64)).min(1).max(200).nullable(),
  showsPain: z.boolean(),
  showsQuotes: z.boolean(),
  days: z.union(linkDays.map((days) => z.literal(days))).nullable(),
  password: z.string().min(shortestLinkPassword).max(longestLinkPassword).nullable(),
  /** where it may stand in a frame; none = nowhere */
  frames: z.array(frameOrigin).max(20),
});
export type NewLink = z.output<typeof newLinkSchema>;

/** The list as people type it, one a line; null where a line is no place. */
export function framesIn(text: string): string[] | null {
  const lines = text.split(/[\s,]+/).filter(Boolean);
  const parsed = z.array(frameOrigin).max(20).safeParse(lines);
  return parsed.success ? [...new Set(parsed.data)] : null;
}
