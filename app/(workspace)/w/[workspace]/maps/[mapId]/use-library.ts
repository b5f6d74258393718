import { useMemo, useState } from "react";
import type { Library } from "#components/canvas/library-context.tsx";
import { addLibraryEntry } from "#server/library/actions.ts";

type Named = Pick<Library, "entries" | "personas" | "members">;

/** Names added from a panel are known here at once; the page brings everybody's at the next visit. */
export function useLibrary(workspaceId: string, given: Named): Library {
  const [added, setAdded] = useState<Library["entries"]>([]);
  // a page that is fetched anew mostly says the same: then nothing that shows names is drawn anew
  const said = JSON.stringify(given);
  return useMemo(() => {
    const known: Named = JSON.parse(said);
    return {
      ...known,
      workspaceId,
      entries: [...known.entries, ...added],
      add: async (kind, name) => {
        // without a connection nothing can be added; what was being done goes on without it
        const result = await addLibraryEntry({ workspaceId, kind, name }).catch(() => null);
        if (!result?.ok) return null;
        setAdded((before) => [...before, { id: result.entryId, kind, name }]);
        return result.entryId;
      },
    };
  }, [workspaceId, said, added]);
}
