import { useTranslations } from "next-intl";
import { useMemo } from "react";
import { curvesOn } from "#domain/map/curve-look.ts";
import { useMap } from "./canvas-context.tsx";
import { useLibrary } from "./library-context.tsx";

type CurvePerson = { id: string | null; name: string };

/** Whose feelings a curve lane tells: everyone's first, then each persona's. */
export function useCurvePeople(laneId: string): readonly CurvePerson[] {
  const header = useMap((map) => map.header);
  const curve = useMap((map) => map.curve);
  const nameOf = useCurveName();
  return useMemo(
    () => curvesOn({ header, curve }, laneId).map((id) => ({ id, name: nameOf(id) })),
    [header, curve, laneId, nameOf],
  );
}

export function useCurveName(): (personaId: string | null) => string {
  // the same words when the page is fetched anew: then no mark that tells a name is drawn anew
  const everyone = useTranslations("canvas")("curveEveryone");
  const { personas } = useLibrary();
  return useMemo(
    () => (id) => (id === null ? everyone : (personas.find((one) => one.id === id)?.name ?? "–")),
    [everyone, personas],
  );
}
