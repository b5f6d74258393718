import * as Y from "yjs";
import { maxTitle, rootsOf } from "../document.ts";
import { phaseFields, stepFields } from "../node-fields.ts";
import { freshKeys } from "../rank.ts";
import { readStructure } from "../read-map.ts";
import { emptyStep } from "./delete.ts";
import {
  type Done,
  done,
  type Edit,
  hasRoomFor,
  type Made,
  made,
  type Refused,
  refused,
  type Slot,
  slotIndex,
  unlocked,
} from "./edit.ts";
import { setText } from "./set-text.ts";
import { rankPhases } from "./siblings.ts";

/** A phase is born with one step, whose id is the second of `touched`. */
export function addPhase(
  edit: Edit,
  { title = "", stepTitle = "", slot = "end" }: { title?: string; stepTitle?: string; slot?: Slot },
): Made | Refused {
  if (title.length > maxTitle || stepTitle.length > maxTitle) return refused("too-long");
  return unlocked(edit, () => {
    if (!hasRoomFor(edit.doc, 2)) return refused("too-many");
    const ids = readStructure(edit.doc).phases.map(({ id }) => id);
    const [order = "a0"] = rankPhases(edit, ids, slotIndex(ids, slot));
    const id = edit.env.newId();
    const stepId = edit.env.newId();
    const roots = rootsOf(edit.doc);
    roots.phases.set(id, phaseFields({ title, order }));
    const [stepOrder = "a0"] = freshKeys(1);
    roots.steps.set(stepId, stepFields(emptyStep({ phaseId: id, order: stepOrder }, stepTitle)));
    return made(id, stepId);
  });
}

export function renamePhase(edit: Edit, { id, title }: { id: string; title: string }) {
  return unlocked(edit, () => setText(edit, "phases", id, "title", title, maxTitle));
}

/** Moves a phase with its steps. */
export function movePhase(edit: Edit, { id, slot }: { id: string; slot: Slot }): Done | Refused {
  return unlocked(edit, () => {
    const fields = rootsOf(edit.doc).phases.get(id);
    if (!(fields instanceof Y.Map)) return refused("not-found");
    const ids = readStructure(edit.doc)
      .phases.map((phase) => phase.id)
      .filter((other) => other !== id);
    const [order = "a0"] = rankPhases(edit, ids, slotIndex(ids, slot));
    fields.set("order", order);
    return done(id);
  });
}
