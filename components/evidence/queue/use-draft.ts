"use client";

import { useState } from "react";
import type { ExcerptLabel, ExcerptType } from "#domain/evidence/excerpt.ts";
import type { Decision } from "#server/evidence/queue/decide.ts";
import type { Suggestion } from "#server/evidence/queue/list.ts";

/** What will be decided of the suggestion on the screen, as proposed until a person says otherwise. */
export type Draft = { severity: number; stepId: string | null; codeIds: string[] };

export function useDraft(suggestion: Suggestion | null) {
  const [draft, setDraft] = useState<Draft>(() => draftOf(suggestion));
  const [known, setKnown] = useState(suggestion);
  if (known !== suggestion) {
    setKnown(suggestion);
    setDraft(draftOf(suggestion));
  }
  return {
    draft,
    change: (part: Partial<Draft>) => setDraft((now) => ({ ...now, ...part })),
    toggleCode: (codeId: string) =>
      setDraft((now) => ({
        ...now,
        codeIds: now.codeIds.includes(codeId)
          ? now.codeIds.filter((id) => id !== codeId)
          : [...now.codeIds, codeId],
      })),
  };
}

function draftOf(suggestion: Suggestion | null): Draft {
  return {
    severity: suggestion?.severity ?? 0,
    stepId: suggestion?.home?.stepId ?? null,
    codeIds: suggestion?.codes ?? [],
  };
}

/** A type says the label where it is one itself; a fact neither hurts nor pleases. */
export function labelFor(type: ExcerptType, proposed: ExcerptLabel): ExcerptLabel {
  if (type === "pain" || type === "gain") return type;
  return type === "fact" ? "neutral" : proposed;
}

export function decisionOf(
  { home }: Suggestion,
  { severity, stepId, codeIds }: Draft,
  { label, type }: { label: ExcerptLabel; type: ExcerptType | null },
): Omit<Decision, "excerptId"> {
  return {
    label,
    type,
    severity: label === "pain" && severity > 0 ? severity : null,
    place: home && stepId !== null && label !== "neutral" ? { mapId: home.mapId, stepId } : null,
    codeIds,
  };
}
