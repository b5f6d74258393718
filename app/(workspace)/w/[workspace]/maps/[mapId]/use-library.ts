import { useMemo, useState } from "react";
import type { Library } from "#components/canvas/library-context.tsx";
import { addLibraryEntry } from "#server/library/actions.ts";

/** Names added from a panel are known here at once; the page brings everybody's at the next visit. */
export function useLibrary(
  workspaceId: string,
  given: Pick<Library, "entries" | "personas" | "members">,
): Library {
  const [added, setAdded] = useState<Library["entries"]>([]);
  return useMemo(
    () => ({
      ...given,
      workspaceId,
      entries: [...given.entries, ...added],
      add: async (kind, name) => {
        // without a connection nothing can be added; what was being done goes on without it
        const result = await addLibraryEntry({ workspaceId, kind, name }).catch(() => null);
        if (!result?.ok) return null;
        setAdded((before) => [...before, { id: result.entryId, kind, name }]);
        return result.entryId;
      },
    }),
    [workspaceId, given, added],
  );
}
