import { copyFragment } from "#domain/map/clipboard/copy.ts";
import { type Fragment, type NameKind, nameKinds } from "#domain/map/clipboard/fragment.ts";
import { type Landing, type LandingPlace, planLanding } from "#domain/map/clipboard/landing.ts";
import { printClipboard } from "#domain/map/clipboard/print.ts";
import { type Home, putFragment } from "#domain/map/clipboard/put.ts";
import { readClipboard } from "#domain/map/clipboard/read.ts";
import type { Target } from "#domain/map/commands/card-place.ts";
import type { Card } from "#domain/map/journey-map.ts";
import type { MapModel } from "../canvas-model.ts";
import { cardAt } from "../cursor.ts";
import type { Library } from "../library-context.tsx";
import type { Pictures } from "../pictures/pictures-context.tsx";

// Fetched after the map is drawn: what lies behind Ctrl+C and Ctrl+V is no part of the first page.

export { readClipboard };

/** What is selected in every form that a clipboard takes; null when nothing is. */
export function printSelected(
  model: MapModel,
  library: Library,
  wordsOf: (card: Card) => string,
): Record<string, string> | null {
  const fragment = copyFragment(model.map.get(), {
    ids: model.selection.get(),
    origin: { mapId: model.mapId, workspaceId: library.workspaceId },
    nameOf: (kind, id) => namesOf(library, kind).find((one) => one.id === id)?.name ?? null,
  });
  return fragment && printClipboard(fragment, wordsOf);
}

export function landAt(model: MapModel, fragment: Fragment): Landing {
  const { steps, rows } = model.grid();
  return planLanding(
    model.map.get(),
    { steps, lanes: rows },
    fragment,
    placeOf(model, fragment.kind),
  );
}

/** Where a pasted picture goes: after the card under the cursor, or beside what is parked. */
export function pictureTarget(model: MapModel): Target {
  const { laneId, stepId, afterCardId, isParking } = placeOf(model, "cards");
  if (isParking || laneId === null || stepId === null) {
    return { x: model.grid().parked.length * PARKED_WIDTH, y: 0 };
  }
  return { laneId, stepId, slot: afterCardId === null ? "end" : { after: afterCardId } };
}

/** Names and pictures that this workspace does not have come first; then all of it goes in at once. */
export async function putAt(
  model: MapModel,
  { library, pictures }: { library: Library; pictures: Pictures },
  fragment: Fragment,
): Promise<void> {
  const home = homeOf(model, library, fragment);
  const [{ ids, missing }, here] = await Promise.all([
    matchNames(fragment, library),
    bringPictures(fragment, home, pictures),
  ]);
  const result = putFragment(model.edit, {
    fragment,
    landing: landAt(model, fragment),
    home,
    hasPicture: (id) => here.has(id),
    match: (kind, id) => ids.get(`${kind}|${id}`) ?? null,
    parkedFromX: model.grid().parked.length * PARKED_WIDTH,
  });
  if (!result.ok) {
    model.say(`refused.${result.reason}`);
    return;
  }
  const [first] = result.touched;
  const selected = fragment.kind === "cards" ? result.touched : result.touched.slice(0, 1);
  model.select(selected, first === undefined ? {} : { cursorTo: first });
  const cards = fragment.cards.length;
  const left = fragment.cards.filter(({ image }) => image !== null && !here.has(image.id)).length;
  if (left + missing > 0) model.say("pastedWithout", { cards, pictures: left, names: missing });
  else model.say("pasted", { cards });
}

/** Ids of the fragment's pictures that are here, after those of another workspace were fetched. */
async function bringPictures(
  { cards, origin }: Fragment,
  home: Home,
  pictures: Pictures,
): Promise<ReadonlySet<string>> {
  const ids = new Set(cards.flatMap(({ image }) => image?.id ?? []));
  if (home !== "elsewhere" || ids.size === 0) return ids;
  return origin === null ? new Set() : pictures.bring(origin.mapId, [...ids]);
}

const PARKED_WIDTH = 212;

function placeOf(model: MapModel, kind: Fragment["kind"]): LandingPlace {
  const grid = model.grid();
  const cursor = model.cursor.get();
  const first = { laneId: grid.rows[0]?.id ?? null, stepId: grid.steps[0]?.id ?? null };
  const place = { ...first, afterCardId: null, isParking: false };
  switch (cursor?.at) {
    case "cell": {
      const { laneId, stepId } = cursor;
      return { ...place, laneId, stepId, afterCardId: cardAt(grid, cursor)?.id ?? null };
    }
    case "step":
      return { ...place, stepId: cursor.stepId };
    case "phase":
      return { ...place, stepId: grid.stepsOf(cursor.phaseId).at(-1)?.id ?? null };
    case "lane":
      return { ...place, laneId: cursor.laneId };
    case "parked":
      return { ...place, isParking: kind === "cards" };
    default:
      return place;
  }
}

function homeOf({ mapId }: MapModel, { workspaceId }: Library, { origin }: Fragment): Home {
  if (origin?.mapId === mapId) return "same-map";
  return origin?.workspaceId === workspaceId ? "same-workspace" : "elsewhere";
}

/**
 * The same id if it is known here, else the same name; channels, teams and tags can be added. `missing`:
 * how many of those could not be, as without a connection.
 */
async function matchNames(
  fragment: Fragment,
  library: Library,
): Promise<{ ids: Map<string, string>; missing: number }> {
  const ids = new Map<string, string>();
  let missing = 0;
  for (const kind of nameKinds)
    for (const [id, name] of Object.entries(fragment.names[kind])) {
      const known = namesOf(library, kind);
      const here =
        known.find((one) => one.id === id) ?? known.find((one) => isSame(one.name, name));
      const isAddable = kind === "channel" || kind === "team" || kind === "tag";
      const isNew = !here && isAddable && name !== "";
      const match = isNew ? await library.add(kind, name) : here?.id;
      if (match) ids.set(`${kind}|${id}`, match);
      else if (isNew) missing += 1;
    }
  return { ids, missing };
}

function namesOf(library: Library, kind: NameKind): readonly { id: string; name: string }[] {
  if (kind === "persona") return library.personas;
  if (kind === "member") return library.members;
  return library.entries.filter((entry) => entry.kind === kind);
}

function isSame(a: string, b: string): boolean {
  return a.trim().toLocaleLowerCase() === b.trim().toLocaleLowerCase();
}
