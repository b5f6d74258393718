import type { TableReason } from "../csv.ts";
import type { SourceType } from "../note.ts";
import type { TableLook } from "../table-look.ts";
import type { ArchiveReason } from "./archive.ts";
import type { KindReason } from "./file-kind.ts";

/** Why a file does not come in: a key of `imports.fileReasons`, which says how to mend it. */
export type FileReason =
  | KindReason
  | TableReason
  | ArchiveReason
  | "too-large"
  | "no-text"
  | "no-text-layer"
  | "text-too-long"
  | "unsafe-xml"
  | "too-heavy"
  | "took-too-long"
  | "is-slides"
  | "is-open-document"
  | "nested-archive"
  | "not-json"
  | "not-notes"
  | "unreadable";

/** What is worth knowing of a file that does come in: a key of `imports.fileRemarks`. */
export type FileRemark = "has-macros";

/** A text that could be a note, without its words: they are personal until they went through the door. */
export type NoteLook = {
  sourceType: SourceType;
  speakers: number;
  characters: number;
  /** of its words: the same file twice in one batch is one note */
  hash: string;
};

export type UnpackedFile = { name: string; storedAs: string; bytes: number };

export type ReadOutcome =
  | { ok: true; kind: "table"; storedAs: string; look: TableLook; remark: FileRemark | null }
  | { ok: true; kind: "note"; storedAs: string; look: NoteLook; remark: FileRemark | null }
  | { ok: true; kind: "files"; files: UnpackedFile[] }
  /** `where`: the part of the file or archive that it is about, where there is one */
  | { ok: false; reason: FileReason; where: string };
