import { type BoardView, boardAddress } from "./board-address.ts";

type Titled = { id: string };
type Known = {
  places: readonly (Titled & { phases: readonly Titled[]; steps: readonly Titled[] })[];
  personas: readonly Titled[];
};

/**
 * The address without what is not there any more (a map that was deleted, its phases and steps, a
 * persona): a board of nothing would claim that nothing hurts. Null where all of it is known.
 */
export function knownAddress(view: BoardView, { places, personas }: Known): string | null {
  const { filter } = view;
  const place = places.find(({ id }) => id === filter.mapId);
  const among = (id: string | null, all: readonly Titled[] = []) =>
    all.some((one) => one.id === id) ? id : null;
  const known = {
    ...filter,
    mapId: place?.id ?? null,
    phaseId: among(filter.phaseId, place?.phases),
    stepId: among(filter.stepId, place?.steps),
    personaId: among(filter.personaId, personas),
  };
  const address = boardAddress({ ...view, filter: known });
  return address === boardAddress(view) ? null : address;
}
