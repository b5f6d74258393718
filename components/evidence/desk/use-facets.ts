"use client";

import { useState } from "react";
import { useRefresh } from "#components/shell/use-refresh.ts";
import { fetchFacetsAction } from "#server/evidence/actions.ts";
import type { NoteFacets } from "#server/evidence/read-facets.ts";

/** What the notes can be narrowed by, kept up to date. */
export function useFacets(workspaceId: string, initial: NoteFacets): NoteFacets {
  const [facets, setFacets] = useState(initial);
  useRefresh("notes", async () => {
    const answer = await fetchFacetsAction({ workspaceId }).catch(() => null);
    if (answer?.ok) setFacets(answer.facets);
  });
  return facets;
}
