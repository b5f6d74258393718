import type { CurvePoint, Header, JourneyMap } from "./journey-map.ts";

const MOST = 5;
const dashes = ["5 5", "2 3", "9 4", "9 3 2 3", "1 4", "6 2 1 2"];
/** presence hues that stay apart from one another and from pain */
const hues = [1, 3, 7, 2, 6];

/** The personas whose lines a curve lane draws: those of the map first, at most five. */
export function personasOn(
  header: Pick<Header, "personaIds">,
  curve: readonly CurvePoint[],
  laneId: string,
): readonly string[] {
  const drawn = curve.flatMap((point) =>
    point.laneId === laneId && point.personaId !== null ? [point.personaId] : [],
  );
  return [...new Set([...header.personaIds, ...drawn])].slice(0, MOST);
}

/** Whose lines these are: everyone's (null), then each persona's. */
export function curvesOn(
  { header, curve }: Pick<JourneyMap, "header" | "curve">,
  laneId: string,
): readonly (string | null)[] {
  return [null, ...personasOn(header, curve, laneId)];
}

/** Everyone's line is ink (hue 0); a persona's has one of the presence hues and a dash of its own. */
export function curveLook(personas: readonly string[], personaId: string | null) {
  const index = personaId === null ? -1 : personas.indexOf(personaId);
  return {
    hue: index === -1 ? 0 : (hues[index % hues.length] ?? 0),
    dash: dashes[index + 1] ?? "5 5",
  };
}
