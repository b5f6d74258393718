"use client";

import { useTranslations } from "next-intl";
import { memo } from "react";
import { curvesOn } from "#domain/map/curve-look.ts";
import { feelingWord } from "#domain/map/feeling-word.ts";
import { useCanvas, useMap } from "./canvas-context.tsx";
import { cardAt, nodeAt } from "./cursor.ts";
import { useEdgeWords } from "./edges/edge-words.ts";
import { useOverlay } from "./overlay-context.tsx";
import { sentence } from "./sentence.ts";
import { useStore } from "./store.ts";
import { usePeersOn } from "./together/use-peers-on.ts";
import { useCurveName } from "./use-curve-people.ts";
import { useEvidencedWords } from "./use-evidenced-words.ts";

/** What the cursor is on, in words, for those who hear the map. */
export const FocusMirror = memo(function FocusMirror() {
  const t = useTranslations("canvas");
  const count = useStore(useCanvas().selection, (ids) => ids.size);
  const place = useCursorWords();
  const chosen = useEdgeInWords();
  const connecting = useConnectingWords();
  const here = count > 1 ? `${t("cursor.several", { count })}. ${place}` : place;
  const told = useWriterHere();
  const words = connecting === null ? (chosen ?? here) : `${connecting} ${place}`;
  return (
    <div id="canvas-focus" role="status" aria-atomic="true" className="sr-only">
      {told === null ? words : `${words}. ${told}`}
    </div>
  );
});

/** Who writes where the cursor is. */
function useWriterHere(): string | null {
  const t = useTranslations("canvas.together");
  const model = useCanvas();
  const id = useStore(model.cursor, (now) => nodeAt(model.grid(), now)) ?? "";
  const writer = usePeersOn(id).find(({ isWritingHere }) => isWritingHere);
  return writer ? t("writesHere", { name: writer.name }) : null;
}

/** The connection that is chosen. */
export function useEdgeInWords(): string | null {
  const id = useStore(useCanvas().edge, (now) => now?.id);
  const edge = useMap((map) => map.edges.find((one) => one.id === id));
  const words = useEdgeWords();
  return edge ? words(edge) : null;
}

/** Where a connection that is being made begins, and what to do. */
export function useConnectingWords(): string | null {
  const t = useTranslations("canvas");
  const model = useCanvas();
  const from = useStore(model.connecting, (now) => (now?.at === null ? now.from : null));
  if (from === null) return null;
  const grid = model.grid();
  return t("connecting", { title: grid.card(from)?.text || grid.step(from)?.title || "" });
}

function useCursorWords(): string {
  const t = useTranslations("canvas");
  const tMap = useTranslations("map");
  const model = useCanvas();
  const cursor = useStore(model.cursor, (now) => now);
  // what it says changes with the view
  useStore(model.seen, (now) => now);
  const persona = useStore(model.persona, (now) => now);
  const curveName = useCurveName();
  const points = useMap((map) => map.curve);
  const { curves } = useOverlay();
  const evidencedWords = useEvidencedWords();
  if (!cursor) return "";
  const grid = model.grid();
  const stepTitle = (id: string) => grid.step(id)?.title || t("untitledStep");
  const phaseTitle = (id: string) => grid.phase(id)?.title || t("untitledPhase");
  const laneTitle = (id: string) => {
    const lane = grid.lane(id);
    return lane ? lane.title || tMap(`laneType.${lane.type}`) : "";
  };
  const seen = model.seen.get();
  const collapsed = (isSo: boolean, words: string) =>
    isSo ? `${words}, ${t("collapsed")}` : words;
  const faint = (id: string, words: string) =>
    seen.matching?.has(id) === false ? `${words}. ${t("faint")}` : words;
  switch (cursor.at) {
    case "phase":
      return collapsed(
        seen.collapsedPhaseIds.has(cursor.phaseId),
        t("cursor.phase", { title: phaseTitle(cursor.phaseId) }),
      );
    case "step": {
      const phase = phaseTitle(grid.step(cursor.stepId)?.phaseId ?? "");
      return faint(cursor.stepId, t("cursor.step", { title: stepTitle(cursor.stepId), phase }));
    }
    case "lane": {
      const lane = grid.lane(cursor.laneId);
      const zone = t(`zone.${lane?.zone ?? "customer"}`);
      const words = t("cursor.lane", { title: laneTitle(cursor.laneId), zone });
      return collapsed(
        seen.collapsedLaneIds.has(cursor.laneId),
        lane?.isRequired ? `${words}, ${t("missing.required")}` : words,
      );
    }
    case "parked":
      return t("cursor.parked", { text: sentence(grid.card(cursor.cardId)?.text ?? "") });
    case "cell": {
      const lane = laneTitle(cursor.laneId);
      const step = stepTitle(cursor.stepId);
      const count = grid.cards(cursor.laneId, cursor.stepId).length;
      const card = cardAt(grid, cursor);
      if (card) {
        return faint(
          card.id,
          t("cursor.card", {
            text: sentence(card.text),
            lane,
            step,
            index: cursor.index + 1,
            count,
          }),
        );
      }
      const point = points.find(
        ({ laneId, stepId, personaId }) =>
          laneId === cursor.laneId && stepId === cursor.stepId && personaId === persona,
      );
      const heard = curves
        .find((one) => one.personaId === persona)
        ?.points.find(({ stepId }) => stepId === cursor.stepId);
      const isCurve = grid.lane(cursor.laneId)?.type === "curve";
      if (!isCurve) return t("cursor.empty", { lane, step, count });
      return t("cursor.curve", {
        lane,
        step,
        hasSeveral: curvesOn(model.map.get(), cursor.laneId).length > 1 ? "yes" : "no",
        persona: curveName(persona),
        assumed: point
          ? t("curveValue", { value: point.value, word: feelingWord(point.value) })
          : t("noPoint"),
        evidenced: heard ? evidencedWords(heard) : t("nobodyHeard"),
      });
    }
    default:
      return cursor satisfies never;
  }
}
