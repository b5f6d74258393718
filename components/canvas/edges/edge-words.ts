import { useTranslations } from "next-intl";
import type { Edge } from "#domain/map/journey-map.ts";
import { useCanvas } from "../canvas-context.tsx";

/** A connection in words: its kind, where from and where to, and its name. */
export function useEdgeWords() {
  const t = useTranslations("canvas");
  const model = useCanvas();
  const titleOf = (id: string) => {
    const grid = model.grid();
    return grid.card(id)?.text || grid.step(id)?.title || t("untitledStep");
  };
  return ({ kind, source, target, label }: Pick<Edge, "kind" | "source" | "target" | "label">) =>
    t("edgeWords", {
      kind: t(`edge.${kind}`),
      from: titleOf(source),
      to: titleOf(target),
      hasLabel: label === "" ? "no" : "yes",
      label,
    });
}
