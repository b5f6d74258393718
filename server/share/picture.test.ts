import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { stepFindings } from "#db/schema/pain.ts";
import { readPicture } from "./picture.ts";
import { createShareWorld, type ShareWorld } from "./testing.ts";

let world: ShareWorld;
beforeEach(async () => {
  world = await createShareWorld();
});
afterEach(() => world.close());

type PictureWish = Parameters<typeof readPicture>[3];

const hurts = {
  painScore: 2,
  gainScore: 0,
  painPeople: 3,
  gainPeople: 0,
  evidencedPeople: 0,
  people: 3,
  sourceTypes: 2,
};
async function picture(token: string, wanted: Partial<PictureWish> = {}) {
  const { ctx, grant, link } = await world.opened(token);
  const { etag, svg } = await readPicture(
    ctx,
    grant,
    link,
    { style: "light", language: "en", ...wanted },
    world.jobs.compute,
  );
  return { etag, svg, text: new TextDecoder().decode(await svg()) };
}

/** the letters, however the lines are broken */
const lettersOf = (svg: string) => svg.replace(/<[^>]+>|\s|-/g, "");

describe("the picture of a link", () => {
  it("has the chosen lanes, and not a word of the others, of parked cards or of who owns what", async () => {
    const { map } = await world.mapWithCards();
    const [lane, other] = map.lanes.filter(({ type }) => type !== "curve");
    const { token } = await world.link({ laneIds: [lane?.id ?? ""] });
    const shown = lettersOf((await picture(token)).text);
    expect(shown).toContain(`wordsof${lane?.id}`);
    expect(shown).not.toContain(`wordsof${other?.id}`);
    const whole = lettersOf((await picture((await world.link()).token)).text);
    expect(whole).toContain(`wordsof${other?.id}`);
    expect(whole).not.toContain("waitingforaplace");
  });

  it("keeps its tag until something in it changes, and is drawn once for all who ask", async () => {
    const { map, mapId } = await world.mapWithCards();
    const { token } = await world.link();
    const [one, two] = await Promise.all([picture(token), picture(token)]);
    expect(one.etag).toBe(two.etag);
    expect(await one.svg()).toBe(await two.svg());
    expect((await picture(token, { style: "dark" })).etag).not.toBe(one.etag);
    expect((await picture(token, { language: "fi" })).etag).not.toBe(one.etag);
    expect((await picture((await world.link({ showsPain: false })).token)).etag).toBe(one.etag);
    await world.db.transact(async (tx) => {
      await tx.insert(stepFindings).values({ ...hurts, mapId, stepId: map.steps[0]?.id ?? "" });
    });
    const hurt = await picture(token);
    expect([hurt.etag === one.etag, hurt.text.includes("Hurts 3 people")]).toEqual([false, true]);
    const quiet = await picture((await world.link({ showsPain: false })).token);
    expect(quiet.text).not.toContain("Hurts 3 people");
  });
});
