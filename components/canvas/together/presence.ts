import type { HocuspocusProvider } from "@hocuspocus/provider";
import { anchorOf } from "#domain/map/anchor.ts";
import type { Layout, Rect } from "#domain/map/layout-boxes.ts";
import type { Cursor } from "../cursor.ts";
import type { Grip } from "../hands/held.ts";
import { createStore, type Readable } from "../store.ts";
import { type Peer, type Sight, toPeer } from "./peer.ts";

type Self = Pick<Peer, "name" | "colour">;
type Told = Omit<Peer, "clientId" | "personId" | "pointer" | "sight" | keyof Self>;
/** Somebody who has a node selected or is writing in it. */
export type Holder = Peer & { isWritingHere: boolean };
export type Followed = Pick<Peer, "clientId" | "name" | "colour">;

const TELL_EVERY_MS = 50;

type Line = Pick<HocuspocusProvider, "document" | "awareness" | "setAwarenessField"> & {
  on(event: string, listen: (told: never) => void): unknown;
  off(event: string, listen: (told: never) => void): unknown;
};

export function openPresence(provider: Line, self: Self) {
  const peers = createStore<readonly Peer[]>([]);
  const people = createStore<readonly Peer[]>([]);
  const holders = createStore<ReadonlyMap<string, readonly Holder[]>>(new Map());
  const following = createStore<Followed | null>(null);
  let drawn: (() => Layout) | null = null;
  let pointer: { x: number; y: number } | null = null;
  let sight: Rect | null = null;
  const told: Partial<Told> = {};
  let waiting: ReturnType<typeof setTimeout> | undefined;

  const flush = () => {
    waiting = undefined;
    const layout = drawn?.();
    provider.awareness?.setLocalState({
      user: self,
      ...told,
      pointer: layout && pointer ? anchorOf(layout, pointer) : null,
      sight: layout && sight ? sightIn(layout, sight) : null,
    });
  };
  /** Soon, and together with what else is to tell; while nobody is here, when somebody comes. */
  const tell = (change: Partial<Told> = {}) => {
    Object.assign(told, change);
    if (peers.get().length > 0) waiting ??= setTimeout(flush, TELL_EVERY_MS);
  };
  const onChange = ({ states }: { states: { clientId: number; [key: string]: unknown }[] }) => {
    const mine = provider.awareness?.clientID;
    const before = peers.get();
    const now = states.filter((state) => state.clientId !== mine).flatMap(toPeer);
    peers.set(now);
    // pointers move all the time, people and what they hold change seldom: most watch only the latter
    if (namesOf(before) !== namesOf(now)) people.set(now);
    if (heldBy(before) !== heldBy(now)) holders.set(holdersOf(now));
    if (before.length === 0) tell();
  };
  const forgetAbsent = () => {
    // whoever is still there when the line is back says the same as before, which is no news otherwise
    const { awareness } = provider;
    if (!awareness) return;
    for (const id of awareness.meta.keys()) {
      if (id !== awareness.clientID && !awareness.states.has(id)) awareness.meta.delete(id);
    }
  };
  provider.setAwarenessField("user", self);
  provider.on("awarenessChange", onChange);
  provider.on("disconnect", forgetAbsent);

  return {
    clientId: () => provider.document.clientID,
    peers: peers as Readable<readonly Peer[]>,
    /** the same people, told anew only when somebody comes or goes */
    people: people as Readable<readonly Peer[]>,
    /** node id -> who has it selected or is writing in it */
    holders: holders as Readable<ReadonlyMap<string, readonly Holder[]>>,
    /** whose window one's own follows */
    following: following as Readable<Followed | null>,
    /** What points of the picture are told by; null while the map is no picture. */
    draw(layout: (() => Layout) | null) {
      drawn = layout;
      tell();
    },
    point(next: { x: number; y: number } | null) {
      pointer = next;
      tell();
    },
    /** What is in sight, in map coordinates. */
    see(next: Rect) {
      sight = next;
      tell();
    },
    hold: (grip: Grip | null) => tell({ grip }),
    select: (selection: readonly string[], editing: string | null, isWriting: boolean) =>
      tell({ selection, editing, isWriting }),
    stand: (cursor: Cursor | null) => tell({ cursor }),
    follow(next: Followed | null) {
      following.set(next);
      tell({ following: next?.clientId ?? null });
    },
    /** What one deleted or moved, so that those whose work it meets learn who it was. */
    did: (ids: readonly string[]) => tell({ did: ids }),
    close() {
      clearTimeout(waiting);
      provider.off("awarenessChange", onChange);
      provider.off("disconnect", forgetAbsent);
    },
  };
}

export type Presence = ReturnType<typeof openPresence>;

function sightIn(layout: Layout, { x, y, width, height }: Rect): Sight {
  const middle = anchorOf(layout, { x: x + width / 2, y: y + height / 2 });
  return { middle, width: Math.round(width), height: Math.round(height) };
}

function holdersOf(peers: readonly Peer[]): ReadonlyMap<string, readonly Holder[]> {
  const holders = new Map<string, Holder[]>();
  for (const peer of peers) {
    const ids = new Set([...peer.selection, ...(peer.editing ? [peer.editing] : [])]);
    for (const id of ids) {
      const holder = { ...peer, isWritingHere: peer.editing === id };
      holders.set(id, [...(holders.get(id) ?? []), holder]);
    }
  }
  return holders;
}

function namesOf(peers: readonly Peer[]): string {
  return peers
    .map(({ clientId, name, colour, following }) => `${clientId} ${colour} ${following} ${name}`)
    .join("|");
}

function heldBy(peers: readonly Peer[]): string {
  return peers
    .map(({ clientId, selection, editing }) => [clientId, editing ?? "", ...selection].join(" "))
    .join("|");
}
