"use client";

import { CloudOff } from "lucide-react";
import { useTranslations } from "next-intl";
import { useSyncExternalStore } from "react";
import { waitingIn } from "#components/shell/kept-copies.ts";
import type { Kept } from "#components/shell/kept-key.ts";

/** Says of a map that edits of this person wait for it in this browser. */
export function WaitsHere(kept: Kept) {
  const t = useTranslations("maps");
  const changes = useSyncExternalStore(
    watch,
    () => waitingIn(kept),
    () => 0,
  );
  if (changes === 0) return null;
  return (
    <p className="mt-0.5 flex items-center gap-1.5 text-12 font-medium text-ink">
      <CloudOff aria-hidden="true" className="size-3.5 shrink-0" />
      {t("waitsHere", { changes })}
    </p>
  );
}

/** Other windows send what waits. */
function watch(listener: () => void): () => void {
  window.addEventListener("storage", listener);
  return () => window.removeEventListener("storage", listener);
}
