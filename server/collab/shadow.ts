import * as Y from "yjs";
import { rootsOf } from "#domain/map/document.ts";
import { createShortVerdict } from "./short-verdict.ts";
import { createTrial } from "./trial.ts";
import { takeInUnheard } from "./unheard.ts";

export type Verdict =
  /** `update` holds only what is new; null when nothing is */
  | { ok: true; update: Uint8Array | null; touched: ReadonlySet<string> }
  | { ok: false; reason: "gap" | "refused"; detail: string };

export type Shadow = {
  /** Tries a change that came over the wire. */
  accept(update: Uint8Array): Verdict;
  /** Makes a change on this side, judged by the same rules. */
  edit(change: (doc: Y.Doc) => void): Verdict;
  /** A refused change may have left traces: make another shadow. */
  isSpoilt(): boolean;
  destroy(): void;
};

/**
 * A second copy of a map's document, one step ahead of the one that people see. Every change is
 * tried here first: what throws, leaves a hole or is no journey map never reaches the log, the live
 * document or another person. What a short look can tell is taken in later, many changes at once.
 */
export function createShadow(base: Y.Doc, ahead: readonly Uint8Array[]): Shadow {
  const doc = new Y.Doc();
  rootsOf(doc);
  const takeIn = (updates: readonly Uint8Array[]) => takeInUnheard(doc, updates);
  takeIn([Y.encodeStateAsUpdate(base), ...ahead]);
  const trial = createTrial(doc);
  const short = createShortVerdict(doc, takeIn);

  return {
    accept: (update) => {
      const verdict = short.judge(update);
      if (verdict) return verdict;
      short.catchUp();
      return trial.accept(update);
    },
    edit: (change) => {
      short.catchUp();
      return trial.edit(change);
    },
    isSpoilt: trial.isSpoilt,
    destroy: () => doc.destroy(),
  };
}
