import { blankMap } from "#domain/map/templates/template.ts";
import { buildCard } from "#domain/map/testing.ts";
import type { NewLink } from "#domain/share/link.ts";
import { authorize } from "../access/authorize.ts";
import type { Ctx } from "../context.ts";
import { createEvidenceWorld } from "../evidence/testing.ts";
import { insertMap } from "../map/insert-map.ts";
import { createLink } from "./create-link.ts";
import { openLink } from "./open-link.ts";
import { readShared } from "./read-shared.ts";

export const secret = "of this server";

export const plainLink: NewLink = {
  name: "The board",
  laneIds: null,
  showsPain: true,
  showsQuotes: false,
  days: null,
  password: null,
  frames: [],
};

/** The world with links to the map "m", or to one that is made with cards. */
export async function createShareWorld() {
  const world = await createEvidenceWorld();
  let mapId = "m";

  async function grants(ctx: Ctx) {
    return {
      share: await authorize(ctx, "map.share", { mapId }),
      read: await authorize(ctx, "map.read", { mapId }),
    };
  }

  async function link(change: Partial<NewLink> = {}, by: Ctx = world.editor) {
    const made = await createLink(by, await grants(by), { ...plainLink, ...change });
    if (!made.ok) throw new Error(made.reason);
    return made;
  }

  const open = (token: string, entry: string | null = null, system: Ctx = world.system) =>
    openLink(system, { token, entry, secret });

  async function opened(token: string) {
    const found = await open(token);
    if (!found.ok) throw new Error(found.reason);
    return found;
  }

  async function shown(token: string) {
    const { ctx, grant, link } = await opened(token);
    return readShared(ctx, grant, link, world.jobs.compute);
  }

  /** A map with lanes of its own, and a card in each of its cells; from then on links are to it. */
  async function mapWithCards() {
    let count = 0;
    const map = blankMap("en", { newId: () => `n${++count}`, title: "Buying" });
    const [step] = map.steps;
    for (const lane of map.lanes.filter(({ type }) => type !== "curve")) {
      map.cards.push(
        buildCard(
          `c-${lane.id}`,
          { kind: "cell", laneId: lane.id, stepId: step?.id ?? "", stepToId: null },
          { text: `words of ${lane.id}` },
        ),
      );
    }
    map.cards.push(
      buildCard("c-parked", { kind: "parked", x: 0, y: 0 }, { text: "waiting for a place" }),
    );
    const grant = await authorize(world.editor, "map.create", { workspaceId: "w" });
    const made = await insertMap(world.editor, grant, { map, event: "map.created" });
    mapId = made.mapId;
    return { map, mapId };
  }

  return { ...world, grants, link, open, opened, shown, mapWithCards };
}

export type ShareWorld = Awaited<ReturnType<typeof createShareWorld>>;
