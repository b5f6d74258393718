import { type Anchor, toAnchor } from "#domain/map/anchor.ts";
import type { Cursor } from "../cursor.ts";
import { type Grip, toGrip } from "../hands/held.ts";

/** Somebody else on this map, or oneself in another window. The server sets who it is, never the client. */
export type Peer = {
  clientId: number;
  personId: string;
  name: string;
  /** index into the presence palette, 0-7 */
  colour: number;
  /** where on the picture their pointer is */
  pointer: Anchor | null;
  /** node ids selected or being written in */
  selection: readonly string[];
  /** the node they write in */
  editing: string | null;
  /** they write, in that node or in a card that is not there yet */
  isWriting: boolean;
  /** what they are dragging, which follows their pointer */
  grip: Grip | null;
  /** where their keyboard is */
  cursor: Cursor | null;
  /** what of the picture is in their sight; null: they read the map as text */
  sight: Sight | null;
  /** the client that they follow */
  following: number | null;
  /** what they deleted or moved lately */
  did: readonly string[];
};

/** A part of the picture: its middle, and how much of it fits a window, px at zoom 1. */
export type Sight = { middle: Anchor; width: number; height: number };

const MOST_SELECTED = 200;
export const MOST_DONE = 20;

/** What others send is hostile until it has this form. */
export function toPeer(state: { clientId: number; [key: string]: unknown }): Peer[] {
  const user = asRecord(state.user);
  if (typeof user.name !== "string") return [];
  return [
    {
      clientId: state.clientId,
      personId: text(user.id) ?? "",
      name: user.name.slice(0, 80),
      colour: typeof user.colour === "number" ? Math.abs(Math.trunc(user.colour)) % 8 : 0,
      pointer: toAnchor(state.pointer),
      selection: texts(state.selection, MOST_SELECTED),
      editing: text(state.editing),
      isWriting: state.isWriting === true,
      grip: toGrip(state.grip),
      cursor: toCursor(state.cursor),
      sight: toSight(state.sight),
      following: typeof state.following === "number" ? state.following : null,
      did: texts(state.did, MOST_DONE),
    },
  ];
}

function toSight(value: unknown): Sight | null {
  const { middle, width, height } = asRecord(value);
  const at = toAnchor(middle);
  return at && isLength(width) && isLength(height) ? { middle: at, width, height } : null;
}

function toCursor(value: unknown): Cursor | null {
  const { at, index, ...ids } = asRecord(value);
  const [phaseId, stepId, laneId, cardId] = [ids.phaseId, ids.stepId, ids.laneId, ids.cardId].map(
    text,
  );
  if (at === "phase" && phaseId) return { at, phaseId };
  if (at === "step" && stepId) return { at, stepId };
  if (at === "lane" && laneId) return { at, laneId };
  if (at === "parked" && cardId) return { at, cardId };
  const isIndex = typeof index === "number" && Number.isInteger(index) && index >= 0;
  return at === "cell" && laneId && stepId && isIndex ? { at, laneId, stepId, index } : null;
}

function isLength(value: unknown): value is number {
  return typeof value === "number" && value > 0 && value < 1_000_000;
}

function texts(value: unknown, most: number): string[] {
  return Array.isArray(value) ? value.flatMap((one) => text(one) ?? []).slice(0, most) : [];
}

function text(value: unknown): string | null {
  return typeof value === "string" && value.length <= 64 ? value : null;
}

function asRecord(value: unknown): Record<string, unknown> {
  return typeof value === "object" && value !== null ? (value as Record<string, unknown>) : {};
}
