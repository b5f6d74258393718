import type { DemoContent } from "./content-type.ts";
import { library } from "./library.ts";
import { maps } from "./maps/maps.ts";
import { notes } from "./notes/notes.ts";
import { personas } from "./personas.ts";

/** A believable workspace: what people said, and what three teams believe. No pain point is written here. */
export const demoContent: DemoContent = {
  workspace: { name: "Demo: kolme polkua / three journeys", timeZone: "Europe/Helsinki" },
  personas,
  library,
  maps,
  notes,
};
