import type { ExcerptType } from "#domain/evidence/excerpt.ts";

/** Single letters at the desk, where they are switched on (components/shell/letter-keys.ts). */
export const letterOfType: Record<ExcerptType, string> = {
  pain: "p",
  gain: "g",
  need: "e",
  workaround: "w",
  idea: "i",
  story: "s",
  fact: "f",
};

export function typeOfLetter(letter: string): ExcerptType | undefined {
  const types = Object.keys(letterOfType) as ExcerptType[];
  return types.find((type) => letterOfType[type] === letter);
}

/** What the help sheet lists; its words are in `desk.help`. */
export const deskKeys = [
  { id: "search", keys: ["/"] },
  { id: "move", keys: ["↑", "↓"], letters: ["J", "K"] },
  { id: "open", keys: ["Enter"] },
  { id: "neighbour", keys: [], letters: ["Shift J", "Shift K"] },
  { id: "back", keys: ["Esc"] },
  { id: "caret", keys: ["←", "→"] },
  { id: "byWord", keys: ["Ctrl ←", "Ctrl →"] },
  { id: "choose", keys: ["Shift ←", "Shift →", "Shift ↑", "Shift ↓"] },
  { id: "types", keys: [], letters: ["P", "G", "E", "W", "I", "S", "F", "N"] },
  { id: "severity", keys: ["1", "2", "3", "4"] },
  { id: "mode", keys: [], letters: ["M"] },
  { id: "lens", keys: [], letters: ["L"] },
  { id: "ends", keys: ["Alt ←", "Alt →", "Alt Shift ←", "Alt Shift →"] },
  { id: "move-here", keys: [], letters: ["X"] },
  { id: "remove", keys: ["Del"] },
  { id: "read", keys: [], letters: ["U"] },
  { id: "undo", keys: ["Ctrl Z"] },
  { id: "redo", keys: ["Ctrl Shift Z", "Ctrl Y"] },
  { id: "help", keys: ["?"] },
] as const;
