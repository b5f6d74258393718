import type { HocuspocusProvider } from "@hocuspocus/provider";
import { type Grip, toGrip } from "./hands/held.ts";
import { createStore, type Readable } from "./store.ts";

/** Somebody else on this map. The name is set by the server side of the line, never taken on trust. */
export type Peer = {
  clientId: number;
  name: string;
  /** index into the presence palette, 0-7 */
  colour: number;
  /** pointer in map coordinates, px at zoom 1 */
  pointer: { x: number; y: number } | null;
  /** node ids selected or being written in */
  selection: readonly string[];
  editing: string | null;
  /** what they are dragging, which follows their pointer */
  grip: Grip | null;
};

type Self = Pick<Peer, "name" | "colour">;

const POINTER_INTERVAL_MS = 50;

export function openPresence(provider: HocuspocusProvider, self: Self) {
  const peers = createStore<readonly Peer[]>([]);
  const people = createStore<readonly Peer[]>([]);
  const holders = createStore<ReadonlyMap<string, readonly Peer[]>>(new Map());
  provider.setAwarenessField("user", self);
  const onChange = ({ states }: { states: { clientId: number; [key: string]: unknown }[] }) => {
    const mine = provider.awareness?.clientID;
    const before = peers.get();
    const now = states.filter((state) => state.clientId !== mine).flatMap(toPeer);
    peers.set(now);
    // pointers move all the time, people and what they hold change seldom: most watch only the latter
    if (namesOf(before) !== namesOf(now)) people.set(now);
    if (heldBy(before) !== heldBy(now)) holders.set(holdersOf(now));
  };
  provider.on("awarenessChange", onChange);

  let lastSent = 0;
  let waiting: ReturnType<typeof setTimeout> | undefined;
  const send = (pointer: Peer["pointer"]) => {
    clearTimeout(waiting);
    lastSent = performance.now();
    provider.setAwarenessField("pointer", pointer);
  };
  return {
    peers: peers as Readable<readonly Peer[]>,
    /** the same people, told anew only when somebody comes or goes */
    people: people as Readable<readonly Peer[]>,
    /** node id -> who has it selected or is writing in it */
    holders: holders as Readable<ReadonlyMap<string, readonly Peer[]>>,
    /** At most every 50 ms; where the pointer came to rest is always told. */
    point(pointer: Peer["pointer"]) {
      const left = lastSent + POINTER_INTERVAL_MS - performance.now();
      clearTimeout(waiting);
      if (pointer === null || left <= 0) send(pointer);
      else waiting = setTimeout(() => send(pointer), left);
    },
    hold(grip: Grip | null) {
      provider.setAwarenessField("grip", grip);
    },
    select(selection: readonly string[], editing: string | null) {
      provider.setAwarenessField("selection", selection);
      provider.setAwarenessField("editing", editing);
    },
    close() {
      clearTimeout(waiting);
      provider.off("awarenessChange", onChange);
    },
  };
}

function holdersOf(peers: readonly Peer[]): ReadonlyMap<string, readonly Peer[]> {
  const holders = new Map<string, Peer[]>();
  for (const peer of peers) {
    const ids = new Set([...peer.selection, ...(peer.editing ? [peer.editing] : [])]);
    for (const id of ids) holders.set(id, [...(holders.get(id) ?? []), peer]);
  }
  return holders;
}

function namesOf(peers: readonly Peer[]): string {
  return peers.map(({ clientId, name, colour }) => `${clientId} ${colour} ${name}`).join("|");
}

function heldBy(peers: readonly Peer[]): string {
  return peers
    .map(({ clientId, selection, editing }) => [clientId, editing ?? "", ...selection].join(" "))
    .join("|");
}

/** What others send is hostile until it has this form. */
function toPeer(state: { clientId: number; [key: string]: unknown }): Peer[] {
  const user = asRecord(state.user);
  if (typeof user.name !== "string") return [];
  const pointer = asRecord(state.pointer);
  return [
    {
      clientId: state.clientId,
      name: user.name.slice(0, 80),
      colour: typeof user.colour === "number" ? Math.abs(Math.trunc(user.colour)) % 8 : 0,
      pointer:
        typeof pointer.x === "number" && typeof pointer.y === "number"
          ? { x: pointer.x, y: pointer.y }
          : null,
      selection: Array.isArray(state.selection)
        ? state.selection.filter((id) => typeof id === "string").slice(0, 200)
        : [],
      editing: typeof state.editing === "string" ? state.editing : null,
      grip: toGrip(state.grip),
    },
  ];
}

function asRecord(value: unknown): Record<string, unknown> {
  return typeof value === "object" && value !== null ? (value as Record<string, unknown>) : {};
}
