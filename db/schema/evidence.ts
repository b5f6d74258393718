import {
  evidenceModes,
  excerptLabels,
  excerptTypes,
  meaningLenses,
} from "#domain/evidence/excerpt.ts";
import { consents, languages, sourceTypes, voices } from "#domain/evidence/note.ts";
import { d } from "../dialect.ts";
import { importBatches } from "./imports.ts";
import { maps } from "./map.ts";
import { users, workspaces } from "./workspace.ts";

/** A person of the research, pseudonymous. */
export const participants = d.table(
  "participants",
  {
    id: d.text("id").primaryKey(),
    workspaceId: d
      .text("workspace_id")
      .notNull()
      .references(() => workspaces.id, { onDelete: "cascade" }),
    /** as written in the source ("P07", "Haastateltava 3"), unique in the workspace */
    pseudonym: d.text("pseudonym").notNull(),
    personaId: d.text("persona_id"),
    /** whether they may be quoted; "no" is their refusal */
    consent: d.oneOf("consent", [...consents]).notNull(),
    /** plain date on which they gave (or refused) it, and what it covers in the research's own words */
    consentDate: d.text("consent_date"),
    consentCovers: d.text("consent_covers"),
    segment: d.text("segment"),
    /** whatever else the research wants to know of them: "age group" -> "60-69" */
    attributes: d.json<Record<string, string>>("attributes"),
    createdAt: d.time("created_at").notNull(),
    /** when somebody put them on the register; null = known by what came in alone */
    registeredAt: d.time("registered_at"),
  },
  (t) => [d.uniqueIndex("participants_pseudonym_uq").on(t.workspaceId, t.pseudonym)],
);

export const notes = d.table(
  "notes",
  {
    id: d.text("id").primaryKey(),
    workspaceId: d
      .text("workspace_id")
      .notNull()
      .references(() => workspaces.id, { onDelete: "cascade" }),
    /** null = typed or pasted by hand; else visible only when that batch is complete */
    batchId: d.text("batch_id").references(() => importBatches.id, { onDelete: "cascade" }),
    /** re-import finds the note by this: the mapped id, or a hash (domain/evidence/import-key.ts) */
    importKey: d.text("import_key"),
    sourceType: d.oneOf("source_type", [...sourceTypes]).notNull(),
    sourceName: d.text("source_name"),
    voice: d.oneOf("voice", [...voices]).notNull(),
    title: d.text("title").notNull(),
    /** LF, NFC, pseudonymised: what every offset refers to; "" for rating-only rows */
    text: d.text("text").notNull(),
    /** SHA-256 of `text` */
    textHash: d.text("text_hash").notNull(),
    language: d.oneOf("language", [...languages]).notNull(),
    /** plain date "2026-04-23" of the experience */
    date: d.text("date"),
    participantId: d.text("participant_id").references(() => participants.id),
    personaId: d.text("persona_id"),
    segment: d.text("segment"),
    channel: d.text("channel"),
    /** of the app that a review is about, as its store wrote it: "4.2.1" */
    appVersion: d.text("app_version"),
    /** as given, on its own scale */
    rating: d.real("rating"),
    /** 0-10, would recommend */
    nps: d.real("nps"),
    url: d.text("url"),
    consent: d.oneOf("consent", [...consents]).notNull(),
    /** how many passages were masked on the way in */
    masked: d.int("masked").notNull().default(0),
    /** what was taken for a personal detail and left as it is, by whoever brought the text */
    shownWords: d.json<string[]>("shown_words"),
    /** staged by a re-import: takes the place of that note when the batch completes, seen by nobody */
    replacesId: d.text("replaces_id"),
    /** version of the analyzer that has read the text as it stands; null = waits to be read */
    analyzer: d.text("analyzer"),
    createdBy: d.text("created_by"),
    createdAt: d.time("created_at").notNull(),
    updatedAt: d.time("updated_at").notNull(),
    deletedAt: d.time("deleted_at"),
  },
  (t) => [
    d.index("notes_analyzer_idx").on(t.workspaceId, t.analyzer),
    d.index("notes_workspace_idx").on(t.workspaceId, t.createdAt),
    d.index("notes_batch_idx").on(t.batchId),
    d.index("notes_import_key_idx").on(t.workspaceId, t.importKey),
    d.index("notes_participant_idx").on(t.participantId),
    d.index("notes_title_idx").on(t.workspaceId, t.title),
  ],
);

/** Which journeys a note speaks of. `stepHint` is a node id: dropped on that step, or said by the file. */
export const noteMaps = d.table(
  "note_map",
  {
    noteId: d
      .text("note_id")
      .notNull()
      .references(() => notes.id, { onDelete: "cascade" }),
    mapId: d
      .text("map_id")
      .notNull()
      .references(() => maps.id, { onDelete: "cascade" }),
    stepHint: d.text("step_hint"),
    createdAt: d.time("created_at").notNull(),
  },
  (t) => [d.primaryKey({ columns: [t.noteId, t.mapId] }), d.index("note_map_map_idx").on(t.mapId)],
);

/** Who is who in a talk of several people, by the label before their turns. */
export const noteSpeakers = d.table(
  "note_speakers",
  {
    noteId: d
      .text("note_id")
      .notNull()
      .references(() => notes.id, { onDelete: "cascade" }),
    /** as it stands in the text: "Aino" */
    label: d.text("label").notNull(),
    /** null: they took back their words, and their turns are cut from whatever takes this text's place */
    participantId: d
      .text("participant_id")
      .references(() => participants.id, { onDelete: "set null" }),
  },
  (t) => [
    d.primaryKey({ columns: [t.noteId, t.label] }),
    d.index("note_speakers_participant_idx").on(t.participantId),
  ],
);

/** Who has read a note through: a row for each reader, for "unread" and for who has listened. */
export const noteReads = d.table(
  "note_reads",
  {
    noteId: d
      .text("note_id")
      .notNull()
      .references(() => notes.id, { onDelete: "cascade" }),
    userId: d
      .text("user_id")
      .notNull()
      .references(() => users.id, { onDelete: "cascade" }),
    readAt: d.time("read_at").notNull(),
  },
  (t) => [
    d.primaryKey({ columns: [t.noteId, t.userId] }),
    d.index("note_reads_user_idx").on(t.userId),
  ],
);

/** A passage of a note: [start, end) in UTF-16 code units of notes.text. */
export const excerpts = d.table(
  "excerpts",
  {
    id: d.text("id").primaryKey(),
    workspaceId: d
      .text("workspace_id")
      .notNull()
      .references(() => workspaces.id, { onDelete: "cascade" }),
    noteId: d
      .text("note_id")
      .notNull()
      .references(() => notes.id, { onDelete: "cascade" }),
    start: d.int("start").notNull(),
    end: d.int("end").notNull(),
    /** the words as they stood, so that a held excerpt can be found again when the note changes */
    text: d.text("text").notNull(),
    language: d.oneOf("language", [...languages]).notNull(),
    /** overrides the note's participant, e.g. by speaker turn */
    participantId: d.text("participant_id"),
    speaker: d.text("speaker"),
    /** what counts now: the person's word if there is one, else the machine's */
    label: d.oneOf("label", [...excerptLabels]).notNull(),
    /** what the analysis had said when a person first judged it; null = nobody has */
    machineLabel: d.oneOf("machine_label", [...excerptLabels]),
    /** pain, gain, need, workaround, …: the person's finer word */
    type: d.oneOf("type", [...excerptTypes]),
    pain: d.real("pain").notNull(),
    gain: d.real("gain").notNull(),
    valence: d.real("valence").notNull(),
    intensity: d.real("intensity").notNull(),
    /** 1-4; 0 when it is no pain */
    severity: d.int("severity").notNull(),
    cues: d.json<{ kind: string; start: number; end: number }[]>("cues").notNull(),
    analyzer: d.text("analyzer").notNull(),
    /** touched by a person: a re-run leaves it alone */
    isHeld: d.bool("is_held").notNull().default(false),
    /** how we know: said, done or measured; null = nobody has told */
    mode: d.oneOf("mode", [...evidenceModes]),
    /** what it means to people, beside use: values, community, rituals, symbols */
    lens: d.oneOf("lens", [...meaningLenses]),
    /** whose experience this passage tells, where it differs from the note's */
    personaId: d.text("persona_id"),
    labelledBy: d.text("labelled_by"),
    labelledAt: d.time("labelled_at"),
    /** the note changed and the words were not found again */
    hasLostPlace: d.bool("has_lost_place").notNull().default(false),
  },
  (t) => [
    d.index("excerpts_note_idx").on(t.noteId, t.start),
    d.index("excerpts_workspace_idx").on(t.workspaceId, t.label),
  ],
);

/** An excerpt's home on a map; further places are attachments. No row for a map = not placed there yet. */
export const placements = d.table(
  "placements",
  {
    excerptId: d
      .text("excerpt_id")
      .notNull()
      .references(() => excerpts.id, { onDelete: "cascade" }),
    mapId: d
      .text("map_id")
      .notNull()
      .references(() => maps.id, { onDelete: "cascade" }),
    /** null = in the tray of unplaced excerpts */
    stepId: d.text("step_id"),
    score: d.real("score").notNull(),
    /** "machine" proposals are replaced by a re-run, "person" ones stay */
    by: d.oneOf("by", ["machine", "person"]).notNull(),
    /** the best three, for the picker */
    candidates: d.json<{ stepId: string; score: number }[]>("candidates").notNull(),
  },
  (t) => [
    d.primaryKey({ columns: [t.excerptId, t.mapId] }),
    d.index("placements_map_idx").on(t.mapId, t.stepId),
  ],
);

/** The analyzer's own output by text and version; never what a person said. */
export const analysisCache = d.table(
  "analysis_cache",
  {
    workspaceId: d
      .text("workspace_id")
      .notNull()
      .references(() => workspaces.id, { onDelete: "cascade" }),
    textHash: d.text("text_hash").notNull(),
    analyzer: d.text("analyzer").notNull(),
    output: d.json<unknown>("output").notNull(),
    at: d.time("at").notNull(),
  },
  (t) => [d.primaryKey({ columns: [t.workspaceId, t.textHash, t.analyzer] })],
);
