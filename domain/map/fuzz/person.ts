import * as Y from "yjs";
import { copyFragment } from "../clipboard/copy.ts";
import type { Fragment } from "../clipboard/fragment.ts";
import { planLanding } from "../clipboard/landing.ts";
import { type Home, putFragment } from "../clipboard/put.ts";
import { readClipboard } from "../clipboard/read.ts";
import { copyCards } from "../commands/card.ts";
import type { Done, Edit, Refused } from "../commands/edit.ts";
import { isLocked, rootsOf } from "../document.ts";
import type { JourneyMap } from "../journey-map.ts";
import { randomEdit, seededEnv } from "../random-edits.ts";
import { readMap } from "../read-map.ts";
import { createUndo } from "../undo.ts";
import { undoDepth } from "../undo-steps.ts";
import { writeMap } from "../write-map.ts";
import { checkUndo } from "./check-undo.ts";
import { createWriter } from "./writer.ts";

/** Brings a document back to what a version says, as a forward change. */
export type Restore = (edit: Edit, version: JourneyMap) => void;

type PersonOptions = {
  doc: Y.Doc;
  name: string;
  random(): number;
  maxNodes?: number;
  restore?: Restore;
};

export type Person = ReturnType<typeof createPerson>;

const restoreWhole: Restore = (edit, version) => writeMap(edit.doc, version, edit.origin);

/**
 * Somebody at work on a map who does anything that a person can do to it, edges and undo and paste
 * included. Throws when a command breaks [M10], [M15], [M23] or [M25].
 */
export function createPerson(options: PersonOptions) {
  const { doc, name, random, maxNodes = 80, restore = restoreWhole } = options;
  const origin = { name };
  const edit: Edit = { doc, env: seededEnv(`${name}-`, random), origin };
  const undo = createUndo(doc, origin);
  const int = (below: number) => Math.floor(random() * below);
  const pick = <T>(options: readonly T[]): T | undefined => options[int(options.length)];
  const writer = createWriter(edit, random);
  let kept: JourneyMap | null = null;

  const acts: { share: number; act(): void }[] = [
    { share: 70, act: () => checkCommand(edit, () => randomEdit(edit, random, maxNodes)) },
    { share: 8, act: () => checkUndo(doc, undo.undo) },
    { share: 4, act: () => checkUndo(doc, undo.redo) },
    { share: 8, act: () => typeSomewhere(edit, undo, random) },
    { share: 6, act: () => checkCommand(edit, writer.act) },
    { share: 4, act: () => paste(copied(readMap(doc))) },
    { share: 1, act: () => paste(readClipboard(foreign)?.fragment ?? null) },
    { share: 2, act: () => checkCommand(edit, copySomewhere) },
    { share: 1, act: keepOrRestore },
  ];
  const shares = acts.flatMap(({ share, act }) => Array.from({ length: share }, () => act));

  return {
    doc,
    origin,
    undo,
    act: () => {
      pick(shares)?.();
      const depth = undo.manager.undoStack.length;
      if (depth > undoDepth) throw new Error(`[M23] ${depth} steps of undo`);
    },
    leave: () => undo.destroy(),
  };

  /** What somebody selects: cards, or one phase, step or lane with all that belongs to it. */
  function copied(map: JourneyMap): Fragment | null {
    const kinds: (readonly { id: string }[])[] = [map.cards, map.steps, map.lanes, map.phases];
    const nodes = pick(kinds) ?? [];
    const ids = nodes === map.cards ? [pick(nodes), pick(nodes), pick(nodes)] : [pick(nodes)];
    return copyFragment(map, {
      ids: new Set(ids.flatMap((node) => node?.id ?? [])),
      origin: { mapId: "m", workspaceId: "w" },
      nameOf: (_, id) => id,
    });
  }

  function paste(fragment: Fragment | null): void {
    const map = readMap(doc);
    if (!fragment || map.cards.length + map.steps.length + map.lanes.length > maxNodes) return;
    const home = pick<Home>(["same-map", "same-workspace", "elsewhere"]) ?? "same-map";
    const place = {
      laneId: pick(map.lanes)?.id ?? null,
      stepId: pick(map.steps)?.id ?? null,
      afterCardId: pick([null, pick(map.cards)?.id ?? null]) ?? null,
      isParking: random() < 0.1,
    };
    const landing = planLanding(map, map, fragment, place);
    checkCommand(edit, () =>
      putFragment(edit, {
        fragment,
        landing,
        home,
        match: (_, id) => (home === "elsewhere" ? null : id),
        hasPicture: () => home !== "elsewhere" || random() < 0.5,
        parkedFromX: 0,
      }),
    );
  }

  function copySomewhere(): Done | Refused {
    const map = readMap(doc);
    const [first, second] = [pick(map.cards), pick(map.cards)];
    const copies = [first, second].flatMap((card) =>
      card ? [{ id: card.id, to: { x: int(500), y: int(300) } }] : [],
    );
    return map.cards.length < maxNodes
      ? copyCards(edit, { copies })
      : { ok: false, reason: "too-many" };
  }

  function keepOrRestore(): void {
    if (kept === null || random() < 0.5) kept = readMap(doc);
    else restore(edit, kept);
  }
}

/** A block of a spreadsheet, as another program puts it on the clipboard. */
const foreign = (type: string) => (type === "text/plain" ? "Etsii\tVertaa\nweb\tshop\n" : "");

/** [M15] A command is one update, or none when it refuses; [M25] a locked structure stays. */
function checkCommand(edit: Edit, command: () => Done | Refused): void {
  let updates = 0;
  const count = (_: Uint8Array, origin: unknown) => {
    if (origin === edit.origin) updates += 1;
  };
  const locked = isLocked(edit.doc) ? structureOf(edit.doc) : null;
  edit.doc.on("update", count);
  const done = command();
  edit.doc.off("update", count);
  if (updates > (done.ok ? 1 : 0)) {
    throw new Error(`[M15] ${done.ok ? "done" : done.reason} in ${updates} updates`);
  }
  if (locked !== null && isLocked(edit.doc) && structureOf(edit.doc) !== locked) {
    throw new Error("[M25] a command changed the structure of a locked map");
  }
}

function structureOf(doc: Y.Doc): string {
  const { phases, steps, lanes } = readMap(doc);
  return JSON.stringify([
    phases.map(({ id, title }) => [id, title]),
    steps.map(({ id, title, phaseId }) => [id, title, phaseId]),
    lanes.map(({ id, title, zone, type }) => [id, title, zone, type]),
  ]);
}

/** Keys pressed in the text of some node, all of them one step of undo, as the editor does it. */
function typeSomewhere(
  { doc, origin }: Edit,
  undo: ReturnType<typeof createUndo>,
  random: () => number,
): void {
  const { cards, steps, lanes, phases } = rootsOf(doc);
  const root = [cards, cards, steps, lanes, phases][Math.floor(random() * 5)] ?? cards;
  const ids = [...root.keys()];
  const fields = root.get(ids[Math.floor(random() * ids.length)] ?? "");
  const text = fields instanceof Y.Map ? fields.get(root === cards ? "text" : "title") : null;
  if (!(text instanceof Y.Text)) return;
  undo.begin();
  for (let key = 0; key < 3; key++) {
    doc.transact(() => {
      const at = Math.floor(random() * (text.length + 1));
      if (random() < 0.7) text.insert(at, "aä👍\n"[Math.floor(random() * 2)] ?? "a");
      else if (at < text.length) text.delete(at, 1);
    }, origin);
  }
  undo.end();
}
