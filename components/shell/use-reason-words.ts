"use client";

import { useTranslations } from "next-intl";
import { useCallback } from "react";
import { type ReasonPlace, reasonPlace } from "./reason-place.ts";

/**
 * A reason that an action gave, in words; one that nobody knows is said to be the server's. `own` names
 * the words of the feature that gave it, where another has a reason of the same name.
 */
export function useReasonWords(own?: ReasonPlace): (reason: string) => string {
  const t = useTranslations();
  return useCallback(
    (reason) => {
      const place = reasonPlace(reason, (key) => t.has(key as never), own);
      return t((place ? `${place}.${reason}` : "errors.unavailable") as never);
    },
    [t, own],
  );
}
