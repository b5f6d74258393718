import { findText } from "../document.ts";
import { readCard } from "../read-map.ts";
import { mergeText } from "../text-merge.ts";
import { setCardText } from "./card.ts";
import { deleteNodes } from "./delete.ts";
import { type Done, type Edit, type Refused, refused } from "./edit.ts";
import { renameLane } from "./lane.ts";
import { renamePhase } from "./phase.ts";
import { renameStep } from "./step.ts";

/** A text of which somebody keeps a version of their own while they write. */
export type Written = { kind: "card" | "step" | "phase" | "lane"; id: string };

/**
 * Writes what somebody made of a text that was `base` when they began: what others wrote in it since is
 * kept. A card that is emptied goes, but for one with an image, or with words that are new to whoever
 * emptied it.
 */
export function rewrite(
  edit: Edit,
  { kind, id, base, text }: Written & { base: string; text: string },
): Done | Refused {
  const now = textOf(edit, { kind, id });
  if (now === null) return refused("not-found");
  if (text === "" && now !== base && now !== "") return refused("changed-meanwhile");
  const merged = mergeText(base, text, now);
  switch (kind) {
    case "card":
      return merged === "" && !readCard(edit.doc, id)?.image
        ? deleteNodes(edit, { ids: [id] })
        : setCardText(edit, { id, text: merged });
    case "step":
      return renameStep(edit, { id, title: merged });
    case "phase":
      return renamePhase(edit, { id, title: merged });
    case "lane":
      return renameLane(edit, { id, title: merged });
    default:
      return kind satisfies never;
  }
}

export function textOf(edit: Edit, { kind, id }: Written): string | null {
  const field = kind === "card" ? "text" : "title";
  return findText(edit.doc, `${kind}s`, id, field)?.toString() ?? null;
}
