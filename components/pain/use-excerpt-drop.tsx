"use client";

import { useTranslations } from "next-intl";
import { type DragEvent, useState } from "react";
import { excerptType } from "#components/evidence/attach/excerpt-drag.ts";
import { useAttach } from "#components/evidence/attach/use-attach.ts";

type Place = { id: string; title: string };
type At = { x: number; y: number };

/**
 * A passage dragged from beside the map onto a step or a card of it. In a lane of quotations it
 * becomes a quote card.
 */
export function useExcerptDrop({
  mapId,
  workspaceId,
  mayAttach,
  nodeAt,
  onQuote,
}: {
  mapId: string;
  workspaceId: string;
  mayAttach: boolean;
  /** the card there, else the step */
  nodeAt: (at: At, target: EventTarget) => Place | null;
  /** makes a quote card; false where there is no lane of quotations */
  onQuote: (excerptId: string, at: At) => boolean;
}) {
  const t = useTranslations("attach");
  const { attach } = useAttach(workspaceId);
  const [over, setOver] = useState<Place | null>(null);
  const takes = (event: DragEvent) => mayAttach && event.dataTransfer.types.includes(excerptType);
  const at = ({ clientX: x, clientY: y }: DragEvent) => ({ x, y });
  return {
    props: {
      onDragOver(event: DragEvent) {
        if (!takes(event)) return;
        event.preventDefault();
        event.dataTransfer.dropEffect = "copy";
        const node = nodeAt(at(event), event.target);
        setOver((now) => (now?.id === node?.id ? now : node));
      },
      onDragLeave(event: DragEvent) {
        if (takes(event) && !event.currentTarget.contains(event.relatedTarget as Node | null)) {
          setOver(null);
        }
      },
      onDrop(event: DragEvent) {
        if (!takes(event)) return;
        event.preventDefault();
        setOver(null);
        const excerptId = event.dataTransfer.getData(excerptType);
        const node = nodeAt(at(event), event.target);
        if (onQuote(excerptId, at(event)) || !node) return;
        attach([excerptId], { mapId, nodeId: node.id, name: node.title || t("emptyCard") });
      },
    },
    hint: over ? (
      <div className="pointer-events-none absolute inset-x-0 bottom-4 z-30 flex justify-center">
        <p className="max-w-100 truncate rounded-full bg-accent px-4 py-1.5 text-13 font-medium text-on-accent shadow-float">
          {t("onto", { name: over.title || t("emptyCard") })}
        </p>
      </div>
    ) : null,
  };
}
