"use client";

import { useTranslations } from "next-intl";
import type { Scope } from "#domain/access/scopes.ts";

/** What each scope lets a program do, as the end of "It may …". */
export function useScopeWords(): Record<Scope, string> {
  const t = useTranslations("api.scopes");
  return {
    "maps:read": t("mapsRead"),
    "maps:write": t("mapsWrite"),
    "pain:read": t("painRead"),
    "quotes:read": t("quotesRead"),
    "evidence:read": t("evidenceRead"),
    "evidence:write": t("evidenceWrite"),
  };
}
