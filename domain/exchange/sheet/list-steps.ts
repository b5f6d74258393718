import type { DraftBuilder } from "../draft.ts";
import { compare, keyOf, type ListRow, numberIn } from "./list-row.ts";
import { splitNames } from "./split-names.ts";
import { isOneOf, plainWord, words } from "./words.ts";

/** By number where there is one, else by name: two steps of one name are told apart by their numbers. */
export function makeSteps(draft: DraftBuilder, rows: readonly ListRow[]) {
  type Found = { key: string; order: number; title: string; at: string; steps: Map<string, Found> };
  const phases = new Map<string, Found>();
  const put = (into: Map<string, Found>, row: ListRow, field: "phase" | "step"): Found | null => {
    const [title, number] = [row.text(field), row.text(`${field}_order`)];
    const key = keyOf(title, number);
    if (key === "") return null;
    const order = numberIn(number) ?? Number.POSITIVE_INFINITY;
    const found = into.get(key) ?? { key, order, title, at: row.at(field), steps: new Map() };
    if (!into.has(key)) into.set(key, found);
    return found;
  };
  let last: Found | null = null;
  const keys = new Map<number, { phase: string; step: string }>();
  const isPhaseGiven = rows.some(({ text }) => text("phase") !== "" || text("phase_order") !== "");
  for (const row of rows) {
    const said = put(phases, row, "phase");
    const hasStep = row.text("step") !== "" || row.text("step_order") !== "";
    if (!said && !hasStep) continue;
    // an empty cell under a name means the same one
    const phase: Found | null =
      said ?? (isPhaseGiven ? last : null) ?? put(phases, unnamed(row), "phase");
    if (!phase) continue;
    last = phase;
    const step = put(phase.steps, row, "step");
    if (step) keys.set(row.row, { phase: phase.key, step: step.key });
  }
  const ids = new Map<string, string>();
  const inOrder = (found: Map<string, Found>) =>
    [...found.values()].sort((a, b) => compare(a.order, b.order));
  const byName = new Map<string, string>();
  const byNumber = new Map<string, string>();
  for (const phase of inOrder(phases)) {
    const phaseId = draft.phase(phase.title, phase.at);
    for (const step of inOrder(phase.steps)) {
      const id = draft.step(phaseId, step.title, step.at);
      if (id === null) continue;
      ids.set(`${phase.key} ${step.key}`, id);
      if (step.title !== "" && !byName.has(plainWord(step.title)))
        byName.set(plainWord(step.title), id);
      if (Number.isFinite(step.order)) byNumber.set(String(step.order), id);
    }
  }
  // made phase by phase, they are in the order of their columns
  const columns = new Map(draft.steps.map(({ id }, column) => [id, column]));
  return {
    of({ row }: ListRow): string | null {
      const key = keys.get(row);
      return key === undefined ? null : (ids.get(`${key.phase} ${key.step}`) ?? null);
    },
    end(told: DraftBuilder, { text, at }: ListRow, stepId: string): string | null {
      const [name, number] = [text("step_to"), text("step_to_order")];
      if (name === "" && number === "") return null;
      const end = byNumber.get(number) ?? byName.get(plainWord(name));
      const column = (id: string) => columns.get(id) ?? -1;
      if (end !== undefined && column(end) > column(stepId)) return end;
      if (end !== stepId) told.log.add("span-end-unknown", at("step_to"), name || number);
      return null;
    },
  };
}

/** Channels and teams belong to the step, whatever else the row says; without a lane so does the description. */
export function sayStep(
  draft: DraftBuilder,
  { text, at }: ListRow,
  stepId: string,
  isStepRow: boolean,
): void {
  if (text("channel") !== "") draft.channels(stepId, splitNames(text("channel")), at("channel"));
  for (const name of splitNames(text("team"))) draft.team(stepId, name, at("team"));
  if (isOneOf(yes, text("moment_of_truth"))) draft.changeStep(stepId, { momentOfTruth: true });
  const isOfStep = isStepRow && text("title") === "" && text("card_id") === "";
  if (isOfStep && text("description") !== "")
    draft.changeStep(stepId, { description: text("description") }, at("description"));
}

const yes = words("kyllä|x|1|true|tosi|on", "yes|x|1|true|y");

/** The first row of a thing without a name, so that it has a place to stand. */
function unnamed(row: ListRow): ListRow {
  return { ...row, text: (field) => (field === "phase_order" ? "1" : row.text(field)) };
}
