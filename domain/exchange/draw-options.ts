import { z } from "zod";
import { idPattern } from "#domain/map/kinds.ts";
import { styles } from "./draw/ink.ts";

export const papers = ["a4", "a3", "a2", "a1", "a0"] as const;
export const layouts = ["auto", "portrait", "landscape"] as const;

const ids = z.array(z.string().regex(idPattern)).min(1).max(500).optional();

/** What can be chosen of a drawn format; the same from the dialog, the address and the command line. */
export const drawOptionsSchema = z.object({
  style: z.enum(styles).default("light"),
  language: z.enum(["fi", "en"]),
  laneIds: ids,
  phaseIds: ids,
  personaIds: ids,
  /** words of the people, where their consent allows it */
  withQuotes: z.boolean().default(true),
  paper: z.enum(papers).default("a3"),
  layout: z.enum(layouts).default("auto"),
  /** as many pages as it takes to be read at arm's length, to be put together */
  isTiled: z.boolean().default(false),
  /** of a picture: px for each px of the screen */
  scale: z.number().min(0.25).max(4).default(2),
});
export type DrawOptions = z.infer<typeof drawOptionsSchema>;

/** The options as an address carries them, and back; null where it says something else. */
export function optionsToQuery({
  laneIds,
  phaseIds,
  personaIds,
  ...rest
}: DrawOptions): URLSearchParams {
  const query = new URLSearchParams(
    Object.entries(rest).map(([key, value]) => [key, String(value)]),
  );
  for (const [key, list] of Object.entries({ laneIds, phaseIds, personaIds })) {
    if (list) query.set(key, list.join(","));
  }
  return query;
}

export function optionsFromQuery(query: URLSearchParams): DrawOptions | null {
  const given: Record<string, unknown> = Object.fromEntries(query);
  for (const key of ["laneIds", "phaseIds", "personaIds"]) {
    if (typeof given[key] === "string") given[key] = given[key].split(",");
  }
  for (const key of ["withQuotes", "isTiled"]) {
    if (given[key] === "true" || given[key] === "false") given[key] = given[key] === "true";
  }
  if (typeof given.scale === "string") given.scale = Number(given.scale);
  const parsed = drawOptionsSchema.safeParse(given);
  return parsed.success ? parsed.data : null;
}
