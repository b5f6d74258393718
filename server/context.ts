import type { Database } from "#db/client.ts";
import type { ModelDoor } from "./analysis/ask-model.ts";
import type { WebDoor } from "./api/web-door.ts";
import { newId } from "./new-id.ts";

/**
 * Who acts. A guest or link actor carries the one thing its token opens; what a program's token opens
 * is looked up whenever it asks.
 */
export type Actor =
  | { kind: "user"; userId: string }
  | { kind: "link"; linkId: string; mapId: string }
  | { kind: "token"; tokenId: string }
  | { kind: "guest"; guestId: string; mapId: string }
  | { kind: "system" };

/** What every verb gets first: the database, who asks, and the outer world's clock and dice. */
export type Ctx = {
  db: Database;
  actor: Actor;
  now(): Date;
  newId(): string;
  outside: Outside;
};

/** What changed, for those who have it on screen: they fetch it again through their own permission. */
export type Topic =
  | { kind: "maps" }
  | { kind: "notes" }
  | { kind: "reads"; noteId: string }
  | { kind: "codes" }
  | { kind: "imports"; batchId: string }
  | { kind: "pain"; mapId: string }
  /** how the workspace weighs its scores */
  | { kind: "scoring" }
  | { kind: "history"; mapId: string }
  | { kind: "comments"; mapId: string }
  /** stamps, opportunities, assumptions; a map's, or (null) anywhere in the workspace */
  | { kind: "review"; mapId: string | null }
  | { kind: "speakerNotes"; mapId: string }
  | { kind: "library" }
  | { kind: "members" };

/** Whose live connections have to be judged again, because a right changed. */
export type Revocation =
  | { kind: "session"; tokenHash: string }
  | { kind: "user"; userId: string }
  | { kind: "member"; workspaceId: string; userId: string }
  | { kind: "map"; mapId: string };

/** Effects beyond the database. Called after the transaction, never inside it. */
export type Outside = {
  announce(workspaceId: string, topic: Topic): void;
  revoke(what: Revocation): void;
  /** jobs were added: do not wait for the next look */
  wakeJobs(): void;
  /** language models outside; left out where whoever runs the server allows none */
  model?: ModelDoor;
  /** the way to webhooks */
  web?: WebDoor;
  /** of the data folder, that words are sealed under; left out where none is at hand */
  secret?: string;
};

/** For the command line and tests, where nobody is connected. */
export const nobodyOutside: Outside = {
  announce: () => undefined,
  revoke: () => undefined,
  wakeJobs: () => undefined,
};

export function createContext(db: Database, actor: Actor, outside: Outside = nobodyOutside): Ctx {
  return { db, actor, now: () => new Date(), newId, outside };
}

/** The id written beside what an actor did; null for the system itself. */
export function actorId(actor: Actor): string | null {
  switch (actor.kind) {
    case "user":
      return actor.userId;
    case "link":
      return actor.linkId;
    case "guest":
      return actor.guestId;
    case "token":
      return actor.tokenId;
    case "system":
      return null;
    default:
      return actor satisfies never;
  }
}
