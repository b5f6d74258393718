import type { JourneyMap } from "#domain/map/journey-map.ts";
import { ownChanges } from "./own-changes.ts";
import type { Tape } from "./tape.ts";

/** What others changed since this page was told last, and which cards one had moved meanwhile. */
export type OthersChange = {
  before: JourneyMap;
  after: JourneyMap;
  moving: ReadonlySet<string>;
  /** it came as the map was opened, with all that happened since this browser saw it last */
  isEarly: boolean;
};

export type Listener = {
  onOwn(changes: ReturnType<typeof ownChanges>): void;
  onOthers(change: OthersChange): void;
};

type Options = {
  tape: Pick<Tape, "watch">;
  /** where it is written down for after a reload */
  notes: { read(): string | null; write(words: string | null): void };
};

/** Knows what one worked on, over a reload too while it waits for the server. */
export function watchOwnWork({ tape, notes }: Options) {
  const noted = readNoted(notes.read());
  const mine = new Set(noted.mine);
  const moving = new Set(noted.moving);
  const unsaved = new Set(noted.mine);
  let early: OthersChange[] = [];
  let listener: Listener | null = null;

  const onOwn = (before: JourneyMap, after: JourneyMap) => {
    const changes = ownChanges(before, after);
    const known = unsaved.size + moving.size;
    for (const id of changes.touched) mine.add(id);
    for (const id of changes.touched) unsaved.add(id);
    for (const id of changes.moved) moving.add(id);
    if (unsaved.size + moving.size > known) {
      notes.write(JSON.stringify({ mine: [...unsaved], moving: [...moving] }));
    }
    listener?.onOwn(changes);
  };
  const onSaved = () => {
    if (unsaved.size + moving.size > 0) notes.write(null);
    moving.clear();
    unsaved.clear();
  };
  tape.watch((event) => {
    if (event.kind === "saved") return onSaved();
    const { kind, before, after, isEarly } = event;
    if (kind === "own") return onOwn(before, after);
    if (mine.size === 0 && isEarly) return;
    const change = { before, after, moving: new Set(moving), isEarly };
    if (listener) listener.onOthers(change);
    else early.push(change);
  });
  return {
    /** what one touched, in this page or in one before it from where it is not saved */
    mine: mine as ReadonlySet<string>,
    /** One listens at a time; what came before is told at once. */
    listen: (next: Listener): (() => void) => {
      listener = next;
      for (const change of early) next.onOthers(change);
      early = [];
      return () => {
        if (listener === next) listener = null;
      };
    },
  };
}

export type OwnWork = ReturnType<typeof watchOwnWork>;

function readNoted(words: string | null): { mine: string[]; moving: string[] } {
  try {
    const { mine, moving } = JSON.parse(words ?? "{}");
    return { mine: idsIn(mine), moving: idsIn(moving) };
  } catch {
    return { mine: [], moving: [] };
  }
}

function idsIn(list: unknown): string[] {
  return Array.isArray(list) ? list.filter((id) => typeof id === "string") : [];
}
