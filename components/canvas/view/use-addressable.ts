import { useMemo } from "react";
import type { Addressable } from "#domain/map/view-address.ts";
import { useMap } from "../canvas-context.tsx";
import { type LibraryKind, useLibrary } from "../library-context.tsx";

/** The ids that the address of a view of this map can speak of. */
export function useAddressable(): Addressable {
  const lanes = useMap((map) => map.lanes);
  const phases = useMap((map) => map.phases);
  const { entries, personas, members } = useLibrary();
  return useMemo(() => {
    const ofKind = (kind: LibraryKind) => idsOf(entries.filter((entry) => entry.kind === kind));
    return {
      lanes: idsOf(lanes),
      phases: idsOf(phases),
      personas: idsOf(personas),
      tags: ofKind("tag"),
      channels: ofKind("channel"),
      owners: idsOf(members),
    };
  }, [lanes, phases, entries, personas, members]);
}

function idsOf(all: readonly { id: string }[]): string[] {
  return all.map(({ id }) => id);
}
