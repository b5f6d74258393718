import { d } from "../dialect.ts";
import { workspaces } from "./workspace.ts";

/** One file or paste on its way in. Its notes are visible once `status` is "complete". */
export const importBatches = d.table(
  "import_batches",
  {
    id: d.text("id").primaryKey(),
    workspaceId: d
      .text("workspace_id")
      .notNull()
      .references(() => workspaces.id, { onDelete: "cascade" }),
    /** one table, many files of words, or notes that a program sent */
    kind: d.oneOf("kind", ["table", "files", "api"]).notNull().default("table"),
    fileName: d.text("file_name").notNull(),
    /** where what was read of the upload waits, relative to the data folder */
    storedAs: d.text("stored_as"),
    status: d.oneOf("status", ["mapping", "running", "complete", "cancelled", "failed"]).notNull(),
    /** how columns become fields, defaults, target maps: see domain/evidence/import-plan.ts */
    plan: d.json<Record<string, unknown>>("plan").notNull(),
    total: d.int("total").notNull().default(0),
    done: d.int("done").notNull().default(0),
    added: d.int("added").notNull().default(0),
    updated: d.int("updated").notNull().default(0),
    unchanged: d.int("unchanged").notNull().default(0),
    failed: d.int("failed").notNull().default(0),
    /** reason key when status is "failed" */
    reason: d.text("reason"),
    createdBy: d.text("created_by"),
    createdAt: d.time("created_at").notNull(),
    finishedAt: d.time("finished_at"),
  },
  (t) => [d.index("import_batches_workspace_idx").on(t.workspaceId, t.createdAt)],
);

/** The files of a batch of files: what each was taken for, and what came of it. */
export const importFiles = d.table(
  "import_files",
  {
    id: d.text("id").primaryKey(),
    batchId: d
      .text("batch_id")
      .notNull()
      .references(() => importBatches.id, { onDelete: "cascade" }),
    /** as it was brought, with its folders: "kevät/haastattelu-3.docx" */
    name: d.text("name").notNull(),
    position: d.int("position").notNull(),
    /** where its bytes, then what was read of them, wait; null when they are of no more use */
    storedAs: d.text("stored_as"),
    bytes: d.int("bytes").notNull(),
    isInArchive: d.bool("is_in_archive").notNull().default(false),
    status: d
      .oneOf("status", [
        "waiting",
        "ready",
        "table",
        "refused",
        "added",
        "updated",
        "unchanged",
        "same",
      ])
      .notNull(),
    /** why it was refused, and the part of it that was the matter */
    reason: d.text("reason"),
    place: d.text("place"),
    remark: d.text("remark"),
    /** domain/evidence/formats/read-outcome.ts; null until it was read */
    look: d.json<Record<string, unknown>>("look"),
    /** what came of it: a note, or a table with an import of its own */
    noteId: d.text("note_id"),
    tableBatchId: d.text("table_batch_id"),
  },
  (t) => [d.index("import_files_batch_idx").on(t.batchId, t.position)],
);

/** How the columns of a table were named the last time a table with the same heading came. */
export const importMappings = d.table(
  "import_mappings",
  {
    workspaceId: d
      .text("workspace_id")
      .notNull()
      .references(() => workspaces.id, { onDelete: "cascade" }),
    /** of the names in the heading: domain/evidence/header-signature.ts */
    signature: d.text("signature").notNull(),
    plan: d.json<Record<string, unknown>>("plan").notNull(),
    usedAt: d.time("used_at").notNull(),
  },
  (t) => [d.primaryKey({ columns: [t.workspaceId, t.signature] })],
);

/** Rows that could not come in: their number, why, and what stood there, to mend and bring again. */
export const importErrors = d.table(
  "import_errors",
  {
    id: d.serial("id"),
    batchId: d
      .text("batch_id")
      .notNull()
      .references(() => importBatches.id, { onDelete: "cascade" }),
    /** as the spreadsheet numbers it: the header is row 1 */
    row: d.int("row").notNull(),
    /** of a workbook: "Sheet1!C7" */
    place: d.text("place"),
    field: d.text("field"),
    reason: d.text("reason").notNull(),
    cells: d.json<string[]>("cells").notNull(),
  },
  (t) => [d.index("import_errors_batch_idx").on(t.batchId, t.id)],
);
