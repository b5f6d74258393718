import { Announcer } from "./announcer.tsx";
import { canvasCommands } from "./commands/index.ts";

/** What late-work.ts fetches for every lens. */
export const commandWork = { Announcer, canvasCommands };
