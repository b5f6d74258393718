import * as Y from "yjs";
import {
  type HeaderText,
  legendFields,
  maxLegend,
  maxProse,
  maxSet,
  maxSubject,
  maxTitle,
  rootsOf,
} from "../document.ts";
import type { Header } from "../journey-map.ts";
import { setOf } from "../node-fields.ts";
import { writeSet } from "../write-map.ts";
import { type Done, done, type Edit, inOne, type Refused, refused } from "./edit.ts";
import { setText } from "./set-text.ts";

export function setHeaderText(
  edit: Edit,
  { field, text }: { field: HeaderText; text: string },
): Done | Refused {
  return setText(edit, "meta", "header", field, text, limits[field]);
}

export function setHeader(
  edit: Edit,
  fields: Partial<Pick<Header, "state" | "language" | "ownerId" | "reviewDate" | "horizonStepId">>,
): Done {
  return inOne(edit, () => {
    const { meta } = rootsOf(edit.doc);
    for (const [field, value] of Object.entries(fields))
      if (value !== undefined && meta.get(field) !== value) meta.set(field, value);
    return done("header");
  });
}

/** What a card colour means on this map, "" for nothing. */
export function setLegend(
  edit: Edit,
  { colour, text }: { colour: number; text: string },
): Done | Refused {
  const field = legendFields[colour];
  if (field === undefined) return refused("not-found");
  if (text.length > maxLegend) return refused("too-long");
  return inOne(edit, () => {
    const { meta } = rootsOf(edit.doc);
    // only in an old document that nobody has opened on a server since
    if (!meta.has(field)) meta.set(field, new Y.Text());
    return setText(edit, "meta", "header", field, text, maxLegend);
  });
}

/** Whether phases, steps and lanes are to stand as they are. */
export function lockStructure(edit: Edit, { on }: { on: boolean }): Done {
  return inOne(edit, () => {
    const { meta } = rootsOf(edit.doc);
    if ((meta.get("isLocked") === true) !== on) meta.set("isLocked", on);
    return done("header");
  });
}

export function setPersonas(
  edit: Edit,
  { personaIds }: { personaIds: readonly string[] },
): Done | Refused {
  if (personaIds.length > maxSet) return refused("too-many");
  return inOne(edit, () => {
    const { meta } = rootsOf(edit.doc);
    const set = meta.get("personaIds");
    if (set instanceof Y.Map) writeSet(set, personaIds);
    else meta.set("personaIds", setOf(personaIds));
    return done("header");
  });
}

const limits: Record<HeaderText, number> = {
  title: maxTitle,
  subject: maxSubject,
  scenario: maxProse,
  goal: maxProse,
  scopeStart: maxTitle,
  scopeEnd: maxTitle,
};
