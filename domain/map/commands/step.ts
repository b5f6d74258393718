import * as Y from "yjs";
import { maxProse, maxSet, maxTitle, rootsOf } from "../document.ts";
import { setOf, stepFields } from "../node-fields.ts";
import { readStructure } from "../read-map.ts";
import { writeSet } from "../write-map.ts";
import { emptyStep, keepEachPhaseAStep } from "./delete.ts";
import {
  type Done,
  done,
  type Edit,
  hasRoomFor,
  inOne,
  type Made,
  made,
  type Refused,
  refused,
  type Slot,
  setField,
  slotIndex,
  unlocked,
} from "./edit.ts";
import { setText } from "./set-text.ts";
import { phaseStepIds, rankSteps } from "./siblings.ts";

/** Without `phaseId`, the step goes to the phase of the sibling that the slot names. */
export function addStep(
  edit: Edit,
  { phaseId, title = "", slot = "end" }: { phaseId?: string; title?: string; slot?: Slot },
): Made | Refused {
  if (title.length > maxTitle) return refused("too-long");
  return unlocked(edit, () => {
    if (!hasRoomFor(edit.doc, 1)) return refused("too-many");
    const map = readStructure(edit.doc);
    const home = phaseId ?? map.steps.find((step) => step.id === sibling(slot))?.phaseId;
    if (home === undefined || !map.phases.some(({ id }) => id === home))
      return refused("not-found");
    const ids = phaseStepIds(map, home);
    const [order = "a0"] = rankSteps(edit, home, ids, slotIndex(ids, slot));
    const id = edit.env.newId();
    rootsOf(edit.doc).steps.set(id, stepFields(emptyStep({ phaseId: home, order }, title)));
    return made(id);
  });
}

export function renameStep(edit: Edit, { id, title }: { id: string; title: string }) {
  return unlocked(edit, () => setText(edit, "steps", id, "title", title, maxTitle));
}

export function describeStep(edit: Edit, { id, description }: { id: string; description: string }) {
  return setText(edit, "steps", id, "description", description, maxProse);
}

/** Moves a step within its phase or to another; a phase that it leaves empty gets an empty step. */
export function moveStep(
  edit: Edit,
  { id, phaseId, slot }: { id: string; phaseId?: string; slot: Slot },
): Done | Refused {
  return unlocked(edit, () => {
    const map = readStructure(edit.doc);
    const step = map.steps.find((one) => one.id === id);
    const fields = rootsOf(edit.doc).steps.get(id);
    if (step === undefined || !(fields instanceof Y.Map)) return refused("not-found");
    const home =
      phaseId ?? map.steps.find((one) => one.id === sibling(slot))?.phaseId ?? step.phaseId;
    if (!map.phases.some((phase) => phase.id === home)) return refused("not-found");
    const added = home === step.phaseId ? [] : keepEachPhaseAStep(edit, map, [], [id]);
    const ids = phaseStepIds(map, home).filter((other) => other !== id);
    const [order = "a0"] = rankSteps(edit, home, ids, slotIndex(ids, slot));
    fields.set("at", { phaseId: home, order });
    return done(id, ...added);
  });
}

export function setMomentOfTruth(edit: Edit, { id, on }: { id: string; on: boolean }) {
  return setField(edit, "steps", id, "momentOfTruth", on);
}

/** `teamId`: a library entry, or null for nobody. */
export function setTeam(edit: Edit, { id, teamId }: { id: string; teamId: string | null }) {
  return setField(edit, "steps", id, "teamId", teamId);
}

/** Only the channels that differ are written, so that two people may each add one. */
export function setChannels(
  edit: Edit,
  { id, channels }: { id: string; channels: readonly string[] },
): Done | Refused {
  return setMembers(edit, "steps", id, "channels", channels);
}

export function setMembers(
  edit: Edit,
  root: "steps" | "cards",
  id: string,
  field: string,
  members: readonly string[],
): Done | Refused {
  if (members.length > maxSet) return refused("too-many");
  return inOne(edit, () => {
    const fields = rootsOf(edit.doc)[root].get(id);
    if (!(fields instanceof Y.Map)) return refused("not-found");
    const set = fields.get(field);
    if (set instanceof Y.Map) writeSet(set, members);
    else fields.set(field, setOf(members));
    return done(id);
  });
}

function sibling(slot: Slot): string | undefined {
  if (typeof slot === "string") return undefined;
  return "before" in slot ? slot.before : slot.after;
}
