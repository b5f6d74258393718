"use client";

import { useTranslations } from "next-intl";
import { useCallback } from "react";

const places = [
  "errors",
  "evidence.reasons",
  "pain.reasons",
  "codes.reasons",
  "comment.reasons",
  "review.reasons",
  "present.reasons",
  "imports.fileReasons",
  "imports.planReasons",
] as const;

/** A reason that an action gave, in words; one that nobody knows is said to be the server's. */
export function useReasonWords(): (reason: string) => string {
  const t = useTranslations();
  return useCallback(
    (reason) => {
      const place = places.find((place) => t.has(`${place}.${reason}` as never));
      return t((place ? `${place}.${reason}` : "errors.unavailable") as never);
    },
    [t],
  );
}
