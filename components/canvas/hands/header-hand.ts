import { inOne } from "#domain/map/commands/edit.ts";
import { moveLane } from "#domain/map/commands/lane.ts";
import { movePhase } from "#domain/map/commands/phase.ts";
import { moveStep } from "#domain/map/commands/step.ts";
import type { Layout, Rect } from "#domain/map/layout-boxes.ts";
import { locateLane, locatePhase, locateStep } from "#domain/map/locate.ts";
import { cursorOn } from "../cursor.ts";
import { kindOf } from "../selection/selection.ts";
import { type Hand, type Reach, tell } from "./hand.ts";
import type { Grip, Spot } from "./held.ts";

type Kind = "phase" | "step" | "lane";
type Slot = { before: string } | { after: string } | "end";
type Drop = { slot: Slot; phaseId?: string; lines: Rect[] };

/** A phase, step or lane by its header, with all that is in it; several when they are selected. */
export function headerHand(reach: Reach, id: string, kind: Kind): Hand {
  const { model } = reach;
  let grip: Grip = { kind: "header", id, offset: { x: 0, y: 0 } };
  let ids: readonly string[] = [id];
  let drop: Drop | null = null;
  return {
    axis: kind === "lane" ? "y" : "x",
    take(at) {
      const selected = model.selection.get();
      const isAmong = selected.has(id);
      if (!isAmong) model.focus(cursorOn(model.grid(), id));
      const order = ordered(reach, kind);
      ids = isAmong ? order.filter((one) => selected.has(one)) : [id];
      const corner = boxOf(reach.layout(), id) ?? at;
      grip = { kind: "header", id, offset: { x: at.x - corner.x, y: at.y - corner.y } };
      model.presence.hold(grip);
    },
    move(at) {
      drop = dropAt(reach.layout(), kind, new Set(ids), at);
      model.held.set({ grip, at, lines: drop?.lines ?? [], isCopy: false });
    },
    isGone: () => kindOf(model.grid(), id) !== kind,
    drop() {
      if (!drop || isStill(reach, kind, ids, drop)) return;
      const target = drop;
      const isAfter = typeof target.slot === "object" && "after" in target.slot;
      const refusal = inOne(model.edit, () =>
        (isAfter ? ids.toReversed() : ids)
          .map((one) => put(reach, kind, one, target))
          .find((result) => !result.ok),
      );
      tell(reach, refusal ?? { ok: true });
      if (ids.length === 1) model.focus(cursorOn(model.grid(), id));
    },
  };
}

function put({ model: { edit } }: Reach, kind: Kind, id: string, { slot, phaseId }: Drop) {
  if (kind === "phase") return movePhase(edit, { id, slot });
  if (kind === "lane") return moveLane(edit, { id, slot });
  return moveStep(edit, { id, slot, ...(phaseId === undefined ? {} : { phaseId }) });
}

function dropAt(layout: Layout, kind: Kind, ids: ReadonlySet<string>, at: Spot): Drop | null {
  if (kind === "phase") {
    const { before, line } = locatePhase(layout, at.x);
    return { slot: before === null ? "end" : { before }, lines: [line] };
  }
  if (kind === "lane") {
    const drop = locateLane(layout, at.y);
    return drop && { slot: drop.slot, lines: [drop.line] };
  }
  const drop = locateStep(layout, at.x, ids);
  if (!drop) return null;
  const { phaseId, before, line } = drop;
  return { slot: before === null ? "end" : { before }, phaseId, lines: [line] };
}

/** Let go where they were: nothing is written, and nothing is there to undo. */
function isStill(reach: Reach, kind: Kind, ids: readonly string[], { slot, phaseId }: Drop) {
  const grid = reach.model.grid();
  const group = (id: string) =>
    kind === "step" ? grid.step(id)?.phaseId : kind === "lane" ? grid.lane(id)?.zone : "";
  const sibling = slot === "end" ? null : "before" in slot ? slot.before : slot.after;
  if (sibling !== null && ids.includes(sibling)) return true;
  const home = phaseId ?? (sibling === null ? group(ids[0] ?? "") : group(sibling));
  if (ids.some((id) => group(id) !== home)) return false;
  const before = ordered(reach, kind).filter((id) => group(id) === home);
  const others = before.filter((id) => !ids.includes(id));
  const at = sibling === null ? others.length : others.indexOf(sibling);
  const isAfter = typeof slot === "object" && "after" in slot;
  return others.toSpliced(isAfter ? at + 1 : at, 0, ...ids).join(" ") === before.join(" ");
}

function ordered({ model }: Reach, kind: Kind): string[] {
  const { phases, steps, lanes } = model.map.get();
  return (kind === "phase" ? phases : kind === "step" ? steps : lanes).map(({ id }) => id);
}

export function boxOf({ phases, steps, lanes, grid }: Layout, id: string): Rect | null {
  const column = phases.find((one) => one.id === id) ?? steps.find((one) => one.id === id);
  if (column) return { ...column.rect, height: grid.height - column.rect.y };
  return lanes.find((one) => one.id === id)?.rect ?? null;
}
