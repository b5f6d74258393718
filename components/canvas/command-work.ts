import { Announcer } from "./announcer.tsx";
import { canvasCommands } from "./commands/index.ts";
import { HeldWords } from "./held-words.tsx";
import { LeaveQuestion } from "./leave-question.tsx";
import { CanvasMessages } from "./messages.tsx";

/** What late-work.ts fetches for every lens. */
export const commandWork = { Announcer, CanvasMessages, HeldWords, LeaveQuestion, canvasCommands };
