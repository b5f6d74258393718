import { d } from "../dialect.ts";
import { workspaces } from "./workspace.ts";

/** A language model that a workspace asks beside the analysis of its own; no row = none. */
export const workspaceModels = d.table("workspace_models", {
  workspaceId: d
    .text("workspace_id")
    .primaryKey()
    .references(() => workspaces.id, { onDelete: "cascade" }),
  isOn: d.bool("is_on").notNull(),
  /** of an OpenAI-compatible endpoint, e.g. http://localhost:11434/v1 */
  address: d.text("address").notNull(),
  model: d.text("model").notNull(),
  /** how the last request went: null = well */
  lastProblem: d.text("last_problem"),
  lastAskedAt: d.time("last_asked_at"),
});
