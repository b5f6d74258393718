import { copyFragment } from "../clipboard/copy.ts";
import type { Fragment } from "../clipboard/fragment.ts";
import { type LandingPlace, planLanding } from "../clipboard/landing.ts";
import { putFragment } from "../clipboard/put.ts";
import { maxTitle } from "../document.ts";
import type { JourneyMap } from "../journey-map.ts";
import { readMap } from "../read-map.ts";
import { type Done, type Edit, inOne, type Refused, refused } from "./edit.ts";

/**
 * Copies of steps, lanes or phases with what lies in them, right after the last of those copied;
 * `touched` begins with the copies. They are called copies in the map's own language, so that they
 * can be told from what they were made of.
 */
export function duplicateHeaders(
  edit: Edit,
  { ids, withCards = true }: { ids: readonly string[]; withCards?: boolean },
): Done | Refused {
  const map = readMap(edit.doc);
  const headers = [...map.phases, ...map.steps, ...map.lanes].filter(({ id }) => ids.includes(id));
  const copied = copyFragment(map, {
    ids: new Set(headers.map(({ id }) => id)),
    origin: { mapId: "", workspaceId: "" },
    nameOf: () => null,
  });
  if (!copied || headers.length < new Set(ids).size) return refused("not-found");
  const fragment = named(withCards ? copied : emptied(copied), map.header.language);
  const place = afterLast(map, copied);
  return inOne(edit, () =>
    putFragment(edit, {
      fragment,
      landing: planLanding(map, map, fragment, place),
      match: (_, id) => id,
      home: "same-map",
      hasPicture: () => true,
      parkedFromX: 0,
    }),
  );
}

const copyOf: Record<JourneyMap["header"]["language"], string> = { fi: "(kopio)", en: "(copy)" };

function named(fragment: Fragment, language: JourneyMap["header"]["language"]): Fragment {
  const rename = <T extends { title: string }>(one: T): T => {
    const title = `${one.title} ${copyOf[language]}`;
    return one.title === "" || title.length > maxTitle ? one : { ...one, title };
  };
  // the steps of a phase that is copied are in a phase of another name
  switch (fragment.kind) {
    case "phases":
      return { ...fragment, phases: fragment.phases.map(rename) };
    case "steps":
      return { ...fragment, steps: fragment.steps.map(rename) };
    case "lanes":
      return { ...fragment, lanes: fragment.lanes.map(rename) };
    case "cards":
      return fragment;
    default:
      return fragment.kind satisfies never;
  }
}

function emptied(fragment: Fragment): Fragment {
  return { ...fragment, cards: [], edges: [], curve: [] };
}

function afterLast(map: JourneyMap, { kind, steps, lanes }: Fragment): LandingPlace {
  const stepId = kind === "lanes" ? null : (steps.at(-1)?.id ?? null);
  const laneId = kind === "lanes" ? (lanes.at(-1)?.id ?? map.lanes.at(-1)?.id ?? null) : null;
  return { laneId, stepId, afterCardId: null, isParking: false };
}
