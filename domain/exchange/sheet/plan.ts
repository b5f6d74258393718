import { type LaneType, laneTypes } from "#domain/map/kinds.ts";
import type { NoteField } from "./notes-words.ts";

/** What a row of a matrix is: a lane of some type, or one of the others. */
export const rowRoles = ["phases", "steps", "same", "parked", "skip", ...laneTypes] as const;
export type RowRole = (typeof rowRoles)[number];

/** What a column of a matrix is. */
export const columnRoles = ["lanes", "types", "zones", "cells", "skip"] as const;
export type ColumnRole = (typeof columnRoles)[number];

/** Phases and steps over the columns, lanes beside the rows; `isTurned`: the other way round. */
export type MatrixPlan = {
  form: "matrix";
  isTurned: boolean;
  title: string;
  rows: readonly RowRole[];
  columns: readonly ColumnRole[];
};

/** What a column of a long list says. */
export const listFields = [
  "card_id",
  "map",
  "phase_order",
  "phase",
  "step_order",
  "step",
  "lane_order",
  "lane",
  "lane_type",
  "zone",
  "title",
  "description",
  "step_to_order",
  "step_to",
  "persona",
  "channel",
  "touchpoint",
  "emotion",
  "severity",
  "evidence_level",
  "owner",
  "team",
  "status",
  "due",
  "tags",
  "link",
  "color",
  "lens",
  "moment_of_truth",
  "x",
  "y",
] as const;
export type ListField = (typeof listFields)[number];

/** One card (or feeling, or fact of a step) a row, under a row of headings. */
export type ListPlan = {
  form: "list";
  title: string;
  headRow: number;
  columns: readonly (ListField | null)[];
};

/** One note of a whiteboard a row; `inCells`: where they stand becomes steps and lanes. */
export type NotesPlan = {
  form: "notes";
  title: string;
  /** -1 for none */
  headRow: number;
  columns: readonly (NoteField | null)[];
  inCells: boolean;
};

export type SheetPlan = MatrixPlan | ListPlan | NotesPlan;

export function isLaneRole(role: RowRole): role is LaneType {
  return (laneTypes as readonly string[]).includes(role);
}
