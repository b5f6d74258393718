import { eq } from "drizzle-orm";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { stepFindings } from "#db/schema/pain.ts";
import { shareLinks } from "#db/schema/share.ts";
import { workspaces } from "#db/schema/workspace.ts";
import { memberRoles } from "#domain/access/policy.ts";
import { blankMap } from "#domain/map/templates/template.ts";
import { buildCard } from "#domain/map/testing.ts";
import type { NewLink } from "#domain/share/link.ts";
import { authorize } from "../access/authorize.ts";
import type { Ctx } from "../context.ts";
import { createEvidenceWorld, type EvidenceWorld } from "../evidence/testing.ts";
import { insertMap } from "../map/insert-map.ts";
import { countOpen } from "./count-open.ts";
import { createLink } from "./create-link.ts";
import { newEntry } from "./entry.ts";
import { enterLink, openLink } from "./open-link.ts";
import { readPicture } from "./picture.ts";
import { readLinks } from "./read-links.ts";
import { readShared } from "./read-shared.ts";
import { watchOf } from "./watch.ts";
import { withdrawLink } from "./withdraw-link.ts";

let world: EvidenceWorld;
let mapId: string;
beforeEach(async () => {
  world = await createEvidenceWorld();
  mapId = "m";
});
afterEach(() => world.close());

type PictureWish = Parameters<typeof readPicture>[3];

const secret = "of this server";
const hurts = {
  painScore: 2,
  gainScore: 0,
  painPeople: 3,
  gainPeople: 0,
  evidencedPeople: 0,
  people: 3,
  sourceTypes: 2,
};
const plain: NewLink = {
  name: "The board",
  laneIds: null,
  showsPain: true,
  showsQuotes: false,
  days: null,
  password: null,
  frames: [],
};

async function grants(ctx: Ctx) {
  return {
    share: await authorize(ctx, "map.share", { mapId }),
    read: await authorize(ctx, "map.read", { mapId }),
  };
}

async function link(change: Partial<NewLink> = {}, by: Ctx = world.editor) {
  const made = await createLink(by, await grants(by), { ...plain, ...change });
  if (!made.ok) throw new Error(made.reason);
  return made;
}

const open = (token: string, entry: string | null = null, system: Ctx = world.system) =>
  openLink(system, { token, entry, secret });

async function shown(token: string) {
  const opened = await open(token);
  if (!opened.ok) throw new Error(opened.reason);
  return readShared(opened.ctx, opened.grant, opened.link, world.jobs.compute);
}

async function picture(token: string, wanted: Partial<PictureWish> = {}) {
  const opened = await open(token);
  if (!opened.ok) throw new Error(opened.reason);
  const { etag, svg } = await readPicture(
    opened.ctx,
    opened.grant,
    opened.link,
    { style: "light", language: "en", ...wanted },
    world.jobs.compute,
  );
  return { etag, svg, text: new TextDecoder().decode(await svg()) };
}

/** the letters, however the lines are broken */
const lettersOf = (svg: string) => svg.replace(/<[^>]+>|\s|-/g, "");

/** A map with lanes of its own, and a card in each of its cells. */
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
  return map;
}

describe("a view link", () => {
  it("is made and withdrawn by those who make maps, and the audit knows", async () => {
    for (const role of memberRoles) {
      const made = link({}, world.as(role));
      if (role === "viewer" || role === "reviewer") {
        await expect(made).rejects.toMatchObject({ code: "forbidden" });
      } else await made;
    }
    await expect(link({}, world.stranger)).rejects.toMatchObject({ code: "not-found" });
    const { id } = await link();
    await withdrawLink(world.editor, (await grants(world.editor)).share, { linkId: id });
    expect(await world.events(id)).toEqual(["share.created", "share.withdrawn"]);
  });

  it("is 256 random bits that the database does not know", async () => {
    const { id, token } = await link();
    expect(token).toMatch(/^[\w-]{43}$/);
    const [row] = await world.db.read.select().from(shareLinks).where(eq(shareLinks.id, id));
    expect(JSON.stringify(row)).not.toContain(token);
  });

  it("opens its one map, for reading, and nothing else", async () => {
    const { token } = await link();
    const opened = await open(token);
    if (!opened.ok) throw new Error(opened.reason);
    expect(opened.grant).toMatchObject({ mapId: "m", role: "link" });
    for (const action of ["map.edit", "map.export", "map.share", "comment.read"] as const) {
      await expect(authorize(opened.ctx, action, { mapId: "m" })).rejects.toMatchObject({
        code: "forbidden",
      });
    }
    await mapWithCards();
    for (const target of [{ mapId }, { mapId: "nowhere" }]) {
      await expect(authorize(opened.ctx, "map.read", target)).rejects.toMatchObject({
        code: "not-found",
      });
    }
    await expect(
      authorize(opened.ctx, "evidence.read", { workspaceId: "w" }),
    ).rejects.toMatchObject({ code: "not-found" });
  });

  it("opens nothing once it is withdrawn, past its day, or its map is deleted", async () => {
    const { id, token } = await link({ days: 7 });
    expect((await open(token)).ok).toBe(true);
    const later = { ...world.system, now: () => new Date(world.at.getTime() + 7 * 86_400_000) };
    expect(await open(token, null, later)).toEqual({ ok: false, reason: "link-gone" });
    const { share } = await grants(world.editor);
    expect(await withdrawLink(world.editor, share, { linkId: id })).toEqual({ ok: true });
    expect(await open(token)).toEqual({ ok: false, reason: "link-gone" });
    expect(await withdrawLink(world.editor, share, { linkId: id })).toMatchObject({
      reason: "link-gone",
    });
    expect(await open("nonsense")).toEqual({ ok: false, reason: "link-gone" });
    expect(await readLinks(world.editor, share)).toEqual([]);
  });

  it("cannot be withdrawn through another map", async () => {
    const { id, token } = await link();
    await mapWithCards();
    const { share } = await grants(world.editor);
    expect(await withdrawLink(world.editor, share, { linkId: id })).toMatchObject({ ok: false });
    expect((await open(token)).ok).toBe(true);
  });

  it("sends the chosen lanes and not a word of the others", async () => {
    const map = await mapWithCards();
    const [lane, other] = map.lanes.filter(({ type }) => type !== "curve");
    const { token } = await link({ laneIds: [lane?.id ?? ""] });
    const sent = JSON.stringify(await shown(token));
    expect(sent).toContain(`words of ${lane?.id}`);
    expect(sent).not.toContain(`words of ${other?.id}`);
    const wrong = { ...plain, laneIds: ["nowhere"] };
    expect(await createLink(world.editor, await grants(world.editor), wrong)).toEqual({
      ok: false,
      reason: "unknown-lane",
    });
  });
});

describe("the picture of a link", () => {
  it("has the chosen lanes, and not a word of the others, of parked cards or of who owns what", async () => {
    const map = await mapWithCards();
    const [lane, other] = map.lanes.filter(({ type }) => type !== "curve");
    const { token } = await link({ laneIds: [lane?.id ?? ""] });
    const shown = lettersOf((await picture(token)).text);
    expect(shown).toContain(`wordsof${lane?.id}`);
    expect(shown).not.toContain(`wordsof${other?.id}`);
    const whole = lettersOf((await picture((await link()).token)).text);
    expect(whole).toContain(`wordsof${other?.id}`);
    expect(whole).not.toContain("waitingforaplace");
  });

  it("keeps its tag until something in it changes, and is drawn once for all who ask", async () => {
    const map = await mapWithCards();
    const { token } = await link();
    const [one, two] = await Promise.all([picture(token), picture(token)]);
    expect(one.etag).toBe(two.etag);
    expect(await one.svg()).toBe(await two.svg());
    expect((await picture(token, { style: "dark" })).etag).not.toBe(one.etag);
    expect((await picture(token, { language: "fi" })).etag).not.toBe(one.etag);
    expect((await picture((await link({ showsPain: false })).token)).etag).toBe(one.etag);
    await world.db.transact(async (tx) => {
      await tx.insert(stepFindings).values({ ...hurts, mapId, stepId: map.steps[0]?.id ?? "" });
    });
    const hurt = await picture(token);
    expect([hurt.etag === one.etag, hurt.text.includes("Hurts 3 people")]).toEqual([false, true]);
    const quiet = await picture((await link({ showsPain: false })).token);
    expect(quiet.text).not.toContain("Hurts 3 people");
  });
});

describe("what hurts", () => {
  const words = "Paying by card in the checkout fails again and again. It is awful.";
  beforeEach(async () => {
    for (const participant of ["P1", "P2", "P3"]) await world.note(words, { participant });
    await world.jobs.settle();
  });

  it("is told by how many and where; the words only where the link allows quotations", async () => {
    const quiet = await shown((await link()).token);
    expect(quiet.pains.length).toBeGreaterThan(0);
    expect(quiet.pains.every(({ title }) => title === null)).toBe(true);
    expect(JSON.stringify(quiet)).not.toMatch(/awful|again and again/);
    const quoting = await shown((await link({ showsQuotes: true })).token);
    expect(quoting.pains.some(({ title }) => title !== null)).toBe(true);
  });

  it("is not told by a link that shows no pain", async () => {
    const { pains, findings } = await shown((await link({ showsPain: false })).token);
    expect([pains, findings]).toEqual([[], null]);
  });

  it("keeps its words in a workspace that has become sensitive", async () => {
    const { token } = await link({ showsQuotes: true });
    await world.db.transact(async (tx) => {
      await tx.update(workspaces).set({ isSensitive: true }).where(eq(workspaces.id, "w"));
    });
    expect(JSON.stringify(await shown(token))).not.toMatch(/awful|again and again/);
  });
});

describe("a password", () => {
  const enter = (token: string, password: string, address = "10.0.0.7") =>
    enterLink(world.system, { token, password, address, secret });

  it("is asked for, and the right one opens for some hours", async () => {
    const { token } = await link({ password: "nine quiet birches" });
    expect(await open(token)).toEqual({ ok: false, reason: "password-needed" });
    expect(await enter(token, "nine loud birches")).toEqual({ ok: false, reason: "wrong" });
    const entered = await enter(token, "nine quiet birches");
    if (!entered.ok) throw new Error(entered.reason);
    expect((await open(token, entered.value)).ok).toBe(true);
    const later = { ...world.system, now: () => entered.expires };
    expect(await open(token, entered.value, later)).toMatchObject({ reason: "password-needed" });
  });

  it("of one link opens no other, and nothing that somebody made up does", async () => {
    const first = await link({ password: "nine quiet birches" });
    const second = await link({ password: "nine quiet birches" });
    const entered = await enter(first.token, "nine quiet birches");
    const value = entered.ok ? entered.value : "";
    const forged = newEntry({ id: first.id, passwordHash: "x" }, secret, world.at).value;
    for (const entry of [null, "", "1.2", "NaN.x", forged, `9${value}`]) {
      expect((await open(first.token, entry)).ok).toBe(false);
    }
    expect((await open(second.token, value)).ok).toBe(false);
  });

  it("is guessed ten times, not more", async () => {
    const { token } = await link({ password: "nine quiet birches" });
    for (let i = 0; i < 10; i++)
      expect(await enter(token, `${i}`)).toMatchObject({ reason: "wrong" });
    expect(await enter(token, "nine quiet birches")).toMatchObject({ reason: "too-many-attempts" });
    expect((await enter(token, "nine quiet birches", "10.0.0.8")).ok).toBe(true);
  });

  it("does not go together with a frame", async () => {
    const wanted = { ...plain, password: "nine quiet birches", frames: ["https://a.example"] };
    expect(await createLink(world.editor, await grants(world.editor), wanted)).toEqual({
      ok: false,
      reason: "password-in-frame",
    });
  });
});

describe("readers", () => {
  it("are counted once a day, and nothing tells who they were", async () => {
    const { id } = await link();
    const reader = { address: "10.0.0.1", agent: "A", secret };
    for (const address of ["10.0.0.1", "10.0.0.1", "10.0.0.2"]) {
      await countOpen(world.system, id, { ...reader, address });
    }
    const tomorrow = { ...world.system, now: () => new Date(world.at.getTime() + 86_400_000) };
    await countOpen(tomorrow, id, reader);
    const [row] = await readLinks(world.editor, (await grants(world.editor)).share);
    expect(row).toMatchObject({ opens: 3, lastOpenedAt: tomorrow.now() });
  });

  it("who have the page open are told within a second that the link was withdrawn", async () => {
    const { id } = await link();
    const { id: other } = await link();
    const watch = watchOf(world.db);
    let othersGone = 0;
    const stopOther = watch.add({
      linkId: other,
      onBreath: () => undefined,
      onGone: () => {
        othersGone += 1;
      },
    });
    const gone = new Promise<number>((resolve) => {
      const stop = watch.add({
        linkId: id,
        onBreath: () => undefined,
        onGone: () => {
          stop();
          resolve(performance.now());
        },
      });
    });
    const { share } = await grants(world.editor);
    await withdrawLink(world.editor, share, { linkId: id });
    const withdrawnAt = performance.now();
    expect((await gone) - withdrawnAt).toBeLessThan(1_000);
    stopOther();
    expect(othersGone).toBe(0);
  });
});
