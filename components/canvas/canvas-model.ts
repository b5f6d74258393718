import { nanoid } from "nanoid";
import type { Fragment } from "#domain/map/clipboard/fragment.ts";
import type { Edit } from "#domain/map/commands/edit.ts";
import type { Card, JourneyMap } from "#domain/map/journey-map.ts";
import { recordUndo, type UndoOutcome } from "#domain/map/undo-steps.ts";
import { type MapView, plainView, withNodeOpen } from "#domain/map/view.ts";
import { noFacts, type ViewFacts } from "#domain/map/view-match.ts";
import { watchMap } from "#domain/map/watch.ts";
import type { Belongings } from "./belongings.ts";
import type { PanelField } from "./commands/fields.ts";
import { type Cursor, nodeAt } from "./cursor.ts";
import { type Grid, gridOf } from "./grid.ts";
import { openHands } from "./hands/hands.ts";
import { noteOwn } from "./kept-copy.ts";
import { lateOthers } from "./late-others.ts";
import { openSession } from "./live-session.ts";
import type { EvidenceAbout } from "./overlay.ts";
import { watchRights } from "./rights.ts";
import { watchSeen } from "./seen.ts";
import type { BulkField } from "./selection/bulk.ts";
import { openSelection } from "./selection/selection.ts";
import { createStore, type Readable } from "./store.ts";
import { openPresence, type Presence } from "./together/presence.ts";
import { recordChanges, type Tape } from "./together/tape.ts";
import { openWriting } from "./writing.ts";

export type CanvasOptions = {
  mapId: string;
  /** what the role allowed when the page was made; from then on the line says it */
  mayEdit: boolean;
  /** keep an offline copy in this browser */
  keepsCopy: boolean;
  readsStored: boolean;
  person: { id: string; name: string; colour: number };
};

/** others see the first of a large selection; the rest would only fill the line */
const SHARED_SELECTION = 200;

/** Everything about one open map that outlives a render: made once, closed with the page. */
export function openCanvas({ mapId, mayEdit, keepsCopy, readsStored, person }: CanvasOptions) {
  const session = openSession({ mapId, personId: person.id, keepsCopy, readsStored });
  const presence = openPresence(session.provider, person);
  const model = createCanvasModel({ mapId, mayEdit, session, presence });
  const notes = noteOwn({ mapId, personId: person.id }, session);
  const tape = recordChanges({ model, session });
  const stopStanding = model.cursor.subscribe(() => presence.stand(model.cursor.get()));
  return {
    ...model,
    session,
    presence,
    notes,
    tape,
    personId: person.id,
    close() {
      stopStanding();
      tape.close();
      model.close();
      presence.close();
      session.close();
    },
  };
}

type Parts = Pick<CanvasOptions, "mapId" | "mayEdit"> & {
  session: Pick<ReturnType<typeof openSession>, "doc" | "canWrite" | "state">;
  presence: Pick<Presence, "select">;
};

/** What works on a document, whether or not a line leads to it. */
export function createCanvasModel({ mapId, mayEdit, session, presence }: Parts) {
  const watched = watchMap(session.doc);
  const { canEdit, closeRights } = watchRights(session, mayEdit);
  const map: Readable<JourneyMap> = { get: watched.current, subscribe: watched.subscribe };
  const origin = Symbol("this person");
  const undo = recordUndo(session.doc, origin, lateOthers.now);
  const edit: Edit = {
    doc: session.doc,
    origin,
    env: { newId: () => nanoid(), random: Math.random },
  };
  const view = createStore<MapView>(plainView);
  const facts = createStore<ViewFacts>(noFacts);
  const seen = watchSeen({ map, view, facts });
  const grid = (): Grid => gridOf(map.get(), seen.get());
  const selecting = openSelection(grid);
  const { cursor, selected: selection } = selecting;
  const { settleWriting, ...writing } = openWriting(grid);
  const { editing, draft } = writing;
  const panel = createStore<PanelSubject>(null);
  const message = createStore<CanvasMessage | null>(null);
  const sheet = createStore<Sheet | null>(null);
  const pasting = createStore<Pasting | null>(null);
  const tool = createStore<"select" | "hand">("select");
  const hasMinimap = createStore(false);
  const isPrinting = createStore(false);
  const isDrawn = createStore(false);
  const isSettled = createStore(false);
  const persona = createStore<string | null>(null);
  const menuAt = createStore<{ x: number; y: number } | null>(null);
  const choosing = createStore<BulkField | null>(null);
  const openTool = createStore<"filter" | "views" | "missing" | null>(null);
  const sight = createStore<Sight | null>(null);
  const openEvidence = createStore<((about: EvidenceAbout) => void) | null>(null);
  const belongings = createStore<Belongings | null>(null);
  const hovered = createStore<Extract<Cursor, { at: "cell" }> | null>(null);
  const underMouse = createStore<string | null>(null);
  const { closeHands, ...hands } = openHands(map, cursor);

  const share = () => {
    const now = editing.get();
    const ids = [...selection.get()].slice(0, SHARED_SELECTION);
    presence.select(ids, now && now.kind !== "new" ? now.id : null, now !== null && canEdit.get());
  };
  /** what has been begun and may not be done any more; words that are typed already stay */
  const giveUp = () => {
    if (draft.get() === null) writing.stopWriting();
    pasting.set(null);
    menuAt.set(null);
    hands.connecting.set(null);
    if (sheet.get() === "moveTo" || sheet.get() === "palette") sheet.set(null);
  };
  const stopSettling = seen.subscribe(() => {
    selecting.settle();
    settleWriting();
  });
  const stopSharing = [selection, editing, canEdit].map((store) => store.subscribe(share));
  const stopGivingUp = canEdit.subscribe(() => {
    if (!canEdit.get()) giveUp();
  });

  /** an open panel shows what the keyboard is on */
  const follow = () => {
    const id = nodeAt(grid(), cursor.get());
    if (id !== null && panel.get()?.kind === "node") panel.set({ kind: "node", id });
  };

  const say = (
    key: CanvasMessage["key"],
    values: CanvasMessage["values"] = {},
    back?: CanvasMessage["back"],
  ) => {
    const done = undo.next();
    const mayTakeBack = back ? null : () => undo.next() === done;
    message.set({ key, values, back: back ?? takeBack, mayTakeBack });
  };
  const tell = (outcome: UndoOutcome) => {
    const kept = outcome.ok ? lateOthers.now()?.largestOf(outcome.kept) : null;
    if (kept) say("refused.undoKept", kept);
    if (!outcome.ok && outcome.reason !== "nothing") say("refused.undoLocked");
  };
  const takeBack = () => tell(undo.undo());

  return {
    ...hands,
    ...writing,
    mapId,
    map,
    undo,
    edit,
    cursor,
    selection,
    panel,
    message,
    hasMinimap,
    /** help, palette, search or a question where to, where one of them is open */
    sheet,
    /** what is about to be pasted, shown where it would land */
    pasting,
    /** what dragging on the empty ground does: draw a frame that selects, or pan */
    tool,
    /** where the context menu is open, in px of the window */
    menuAt,
    /** a lens shows it */
    isDrawn,
    /** it is drawn, the server has brought what is new in it, and the browser rests: time to fetch ahead */
    isSettled,
    /** somebody asked for it on paper, and it is being made ready */
    isPrinting,
    /** whose assumed curve keys and pointer move; null = everyone's */
    persona,
    /** what is being chosen for all selected cards */
    choosing,
    /** which tool above the map is open, or the list of what is missing in it */
    openTool,
    /** where the window onto the picture stands, for when it is drawn again */
    sight,
    /** says why something is known as well as it is; null where nobody can say it */
    openEvidence,
    /** what others keep at steps; null where nobody does */
    belongings,
    /** the empty place under the pointer */
    hovered,
    /** the card or step under the mouse, which shows what it can be grabbed by */
    underMouse,
    /** what is hidden, collapsed, pinned and filtered; never a matter of the map */
    view,
    /** what others know that a filter asks about */
    facts,
    /** what the view makes of the map */
    seen,
    grid,
    /** what may be done here, for whoever draws or does it */
    canEdit,
    /** Moves the keyboard somewhere and selects what is there. */
    focus(next: Cursor | null) {
      selecting.focus(next);
      follow();
    },
    /** Opens whatever hides this node, so that one can go there. */
    open(id: string) {
      view.set(withNodeOpen(view.get(), map.get(), id));
    },
    /** Reaches from where the selection began to here. */
    extend(next: Cursor) {
      selecting.extend(next);
      follow();
    },
    /** Takes one node in or out. */
    toggle(id: string) {
      selecting.toggle(id);
      follow();
    },
    select: selecting.select,
    /** The selected cards in the order in which the map reads. */
    selectedCards: (): readonly Card[] =>
      map.get().cards.filter(({ id }) => selection.get().has(id)),
    /** `back` takes back what was done; without it the document's own undo does. */
    say,
    /** Takes back what this person did last, or tells why that has to wait. */
    takeBack,
    /** Does it again. */
    doAgain: () => tell(undo.redo()),
    close() {
      stopSettling();
      stopGivingUp();
      for (const stop of stopSharing) stop();
      closeRights();
      closeHands();
      undo.destroy();
      watched.close();
    },
  };
}

/** The part that commands work on. */
export type MapModel = ReturnType<typeof createCanvasModel>;

/** A map with its line, or one that only looks as if it had one. */
export type CanvasModel = MapModel & {
  session: Pick<
    ReturnType<typeof openSession>,
    "doc" | "state" | "isReady" | "canWrite" | "discard" | "isKept" | "tryAgain"
  >;
  presence: Omit<Presence, "close">;
  tape: Pick<Tape, "watch">;
  /** where a browser notes what waits in it */
  notes: ReturnType<typeof noteOwn>;
  /** who looks */
  personId: string;
};

/** How far the picture is shifted, px of the window, and its zoom. */
export type Sight = { x: number; y: number; zoom: number };

/** What the panel at the right shows: the map itself, a node, or something composed around the canvas. */
export type PanelSubject =
  | null
  | { kind: "map" }
  /** `takesFocus`: opened from the keyboard, which goes on in it, at its beginning or at a field */
  | { kind: "node"; id: string; takesFocus?: true; field?: PanelField }
  | { kind: "outside"; name: string; id?: string };

export type Sheet = "help" | "palette" | "find" | "moveTo" | "deleteRequired";

export type Pasting = { fragment: Fragment; put(): void };

/** Said aloud to screen readers and, when it has an undo, shown as a toast. */
export type CanvasMessage = {
  key: string;
  values: Record<string, string | number>;
  /** takes back what was done */
  back(): void;
  /** where that is the document's own undo: whether it would still take back this and nothing else */
  mayTakeBack: (() => boolean) | null;
};
