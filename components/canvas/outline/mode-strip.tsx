"use client";

import { useTranslations } from "next-intl";
import { useCanvas } from "../canvas-context.tsx";
import { useConnectingWords, useEdgeInWords } from "../focus-mirror.tsx";
import { useStore } from "../store.ts";

/** Said and shown while something else than the place itself is under the hands. */
export function ModeStrip() {
  const t = useTranslations("canvas");
  const count = useStore(useCanvas().selection, (ids) => ids.size);
  const several = count > 1 ? t("cursor.several", { count }) : null;
  const connecting = useConnectingWords();
  const chosen = useEdgeInWords();
  const words = connecting ?? chosen ?? several;
  return (
    <div
      role="status"
      className={
        words === null
          ? "sr-only"
          : "shrink-0 border-t border-hairline bg-accent-tint px-4 py-2 text-13 text-ink"
      }
    >
      {words}
    </div>
  );
}
