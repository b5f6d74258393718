import { type DrawOptions, drawOptionsSchema } from "#domain/exchange/draw-options.ts";
import { messages } from "#messages/index.ts";
import type { Nameable } from "./export.ts";
import { CommandError } from "./io.ts";

export const optionKinds = {
  paper: "value",
  layout: "value",
  tiles: "flag",
  style: "value",
  lang: "value",
  lanes: "value",
  phases: "value",
  personas: "value",
  scale: "value",
  "no-quotes": "flag",
} as const;

type Given = {
  [K in keyof typeof optionKinds]?: (typeof optionKinds)[K] extends "flag" ? boolean : string;
};

/** The options of a drawn format as they were typed; parts of the map go by name or id. */
export function drawOptions(given: Given, map: Nameable): DrawOptions {
  const parsed = drawOptionsSchema.safeParse({
    language: given.lang ?? map.header.language,
    ...(given.style === undefined ? {} : { style: given.style }),
    ...(given.paper === undefined ? {} : { paper: given.paper.toLowerCase() }),
    ...(given.layout === undefined ? {} : { layout: given.layout }),
    ...(given.scale === undefined ? {} : { scale: Number(given.scale) }),
    isTiled: given.tiles === true,
    withQuotes: given["no-quotes"] !== true,
    laneIds: chosen(
      "lane",
      given.lanes,
      map.lanes.map(({ id, title, type }) => ({ id, names: [title, ...laneNames(type)] })),
    ),
    phaseIds: chosen(
      "phase",
      given.phases,
      map.phases.map(({ id, title }) => ({ id, names: [title] })),
    ),
    personaIds: chosen(
      "persona",
      given.personas,
      [...map.personas].map(([id, name]) => ({ id, names: [name] })),
    ),
  });
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  const name = typed[String(issue?.path[0])] ?? String(issue?.path[0]);
  throw new CommandError(`--${name}: ${issue?.message ?? "not understood"}.`, 2);
}

/** What only a picture has a place for is not passed over in silence. */
export function refuseDrawn(given: Given, ending: string): void {
  for (const name of Object.keys(optionKinds) as (keyof Given)[]) {
    if (given[name] === undefined || name === "lang") continue;
    throw new CommandError(
      `--${name} is for .pdf, .png, .svg and .pptx; a .${ending} is of the whole map.`,
      2,
    );
  }
}

const typed: Record<string, string> = { language: "lang" };

function laneNames(type: keyof typeof messages.en.map.laneType): string[] {
  return [messages.en.map.laneType[type], messages.fi.map.laneType[type]];
}

function chosen(
  kind: string,
  given: string | undefined,
  parts: readonly { id: string; names: string[] }[],
): string[] | undefined {
  if (given === undefined) return undefined;
  return given.split(",").flatMap((word) => {
    const wanted = word.trim().toLocaleLowerCase();
    const found = parts.filter(
      ({ id, names }) =>
        id === word.trim() || names.some((name) => name.toLocaleLowerCase() === wanted),
    );
    if (found.length > 0) return found.map(({ id }) => id);
    const all = parts.map(({ id, names }) => names.find(Boolean) ?? id).join(", ");
    throw new CommandError(`There is no ${kind} "${word.trim()}". There are: ${all}.`, 2);
  });
}
