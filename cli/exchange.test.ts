import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { asc } from "drizzle-orm";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { edges, mapUpdates, nodes } from "#db/schema/map.ts";
import { audit } from "#db/schema/workspace.ts";
import { importMap, parseMapFile } from "#domain/exchange/map-file.ts";
import { canonicalMap } from "#domain/map/canonical.ts";
import { authorize } from "#server/access/authorize.ts";
import { lockDataFolder } from "#server/boot/folder-lock.ts";
import { editMap } from "#server/collab/direct.ts";
import { roomsOf } from "#server/collab/rooms-of.ts";
import { createContext } from "#server/context.ts";
import { create } from "#server/map/create.ts";
import { createPlace, furnish, type Place } from "./testing.ts";

let place: Place;
let mapId: string;
beforeEach(async () => {
  place = createPlace();
  await furnish(place);
  mapId = await place.look(async (db) => {
    const ctx = createContext(db, { kind: "system" });
    const target = { workspaceId: "id-of-w" };
    const made = await create(
      ctx,
      {
        create: await authorize(ctx, "map.create", target),
        library: await authorize(ctx, "library.edit", target),
      },
      { template: "purchase", language: "en", title: "Buying a bicycle" },
    );
    return made.mapId;
  });
});
afterEach(() => place.remove());

const canonicalOf = (text: string) => {
  const parsed = parseMapFile(text);
  if (!parsed.ok) throw new Error(parsed.reason);
  return canonicalMap(
    importMap(parsed.file, { match: (_, __, name) => name, keepsEvidence: true }),
  );
};
const tables = () =>
  place.look(async ({ read }) => ({
    nodes: await read.select().from(nodes).orderBy(asc(nodes.mapId), asc(nodes.id)),
    edges: await read.select().from(edges).orderBy(asc(edges.mapId), asc(edges.id)),
  }));

describe("a map file", () => {
  it("goes out by title and comes back as an equal map", async () => {
    const exported = await place.run(["export", "Buying a bicycle", "--to", "bicycle.json"]);
    const file = join(place.folder, "bicycle.json");
    expect(exported).toMatchObject({ code: 0, out: `${file}\n` });

    const imported = await place.run(["import", "bicycle.json", "--json"]);
    const { id, address } = JSON.parse(imported.out);
    expect(address).toBe(`/w/w/maps/${id}`);
    const again = await place.run(["export", id]);
    expect(canonicalOf(again.out)).toEqual(canonicalOf(readFileSync(file, "utf8")));
    const trail = await place.look((db) => db.read.select().from(audit));
    expect(trail).toContainEqual(expect.objectContaining({ event: "map.imported", subject: id }));
  });

  it("comes in from standard input too", async () => {
    const { out } = await place.run(["export", mapId]);
    expect(await place.run(["import", "-", "--workspace", "w"], { stdin: out })).toMatchObject({
      code: 0,
    });
  });

  it("is never written over another file", async () => {
    writeFileSync(join(place.folder, "mine.json"), "mine");
    expect(await place.run(["export", mapId, "--to", "mine.json"])).toMatchObject({ code: 1 });
    expect(readFileSync(join(place.folder, "mine.json"), "utf8")).toBe("mine");
  });

  it("is refused with the place of the fault, and nothing comes in", async () => {
    const before = await tables();
    const file = JSON.parse((await place.run(["export", mapId])).out);
    file.steps[2].title = 7;
    writeFileSync(join(place.folder, "bad.json"), JSON.stringify(file));
    writeFileSync(join(place.folder, "worse.json"), "{");
    expect(await place.run(["import", "bad.json"])).toMatchObject({
      code: 2,
      err: expect.stringContaining("at steps.2.title"),
    });
    expect(await place.run(["import", "worse.json"])).toMatchObject({
      code: 2,
      err: expect.stringContaining("not JSON"),
    });
    expect(await place.run(["import", "gone.json"])).toMatchObject({ code: 2 });
    expect(await tables()).toEqual(before);
  });

  it("goes into a map only while no server runs, which would not know of it", async () => {
    const { out } = await place.run(["export", mapId]);
    const before = await tables();
    const server = lockDataFolder(place.dataFolder);
    try {
      const { code, err } = await place.run(["import", "-", "--map", mapId], { stdin: out });
      expect({ code, err }).toEqual({ code: 1, err: expect.stringContaining("Stop it") });
      expect(await tables()).toEqual(before);
      expect(await place.run(["import", "-"], { stdin: out })).toMatchObject({ code: 0 });
    } finally {
      server.release();
    }
    expect(await place.run(["import", "-", "--map", mapId], { stdin: out })).toMatchObject({
      code: 0,
    });
  });

  it("must be one map: a title that two have is asked about", async () => {
    const { out } = await place.run(["export", mapId]);
    await place.run(["import", "-"], { stdin: out });
    expect(await place.run(["export", "Buying a bicycle"])).toMatchObject({
      code: 2,
      err: expect.stringContaining(mapId),
    });
    expect(await place.run(["export", "Nothing"])).toMatchObject({
      code: 1,
      err: expect.stringContaining('no map "Nothing"'),
    });
  });

  it("goes out as people see it now, from a map that a server has open", async () => {
    const { steps } = JSON.parse((await place.run(["export", mapId])).out);
    const gone: string = steps[1].id;
    const text = await place.look(async (db) => {
      const ctx = createContext(db, { kind: "system" });
      const grant = await authorize(ctx, "map.edit", { mapId });
      return roomsOf(db).use(mapId, async () => {
        await editMap(ctx, grant, (doc) => doc.getMap("steps").delete(gone));
        return (await place.run(["export", mapId])).out;
      });
    });
    expect(JSON.parse(text).steps).toEqual(steps.filter(({ id }: { id: string }) => id !== gone));
  });
});

describe("rebuild", () => {
  it("makes the rows anew from the log, whatever became of them", async () => {
    const before = await tables();
    expect(before.nodes.length).toBeGreaterThan(10);
    await place.look((db) =>
      db.transact(async (tx) => {
        await tx.update(nodes).set({ title: "spoilt" });
        await tx.delete(edges);
      }),
    );
    const { code, out } = await place.run(["rebuild", "Buying a bicycle", "--json"]);
    expect({ code, told: JSON.parse(out) }).toEqual({ code: 0, told: { rebuilt: [mapId] } });
    expect(await tables()).toEqual(before);
    const trail = await place.look((db) => db.read.select().from(audit));
    expect(trail).toContainEqual(expect.objectContaining({ event: "map.rebuilt", subject: mapId }));
  });
});

describe("mend", () => {
  it("leaves a sound map alone; of a damaged one it puts all aside and keeps what is sound", async () => {
    const args = ["mend", "Buying a bicycle", "--aside", "bicycle.jsonl", "--json"];
    const file = join(place.folder, "bicycle.jsonl");
    const mend = async () => JSON.parse((await place.run(args)).out);
    expect(await mend()).toEqual({ map: mapId, broken: 0, aside: null });
    expect(existsSync(file)).toBe(false);
    await place.look(async (db) => {
      const ctx = createContext(db, { kind: "system" });
      await db.transact(async (tx) => {
        const data = new Uint8Array([255]);
        await tx.insert(mapUpdates).values({ mapId, at: ctx.now(), data });
      });
    });
    const before = await tables();
    expect(await mend()).toEqual({ map: mapId, broken: 1, aside: file });
    expect(readFileSync(file, "utf8").trim().split("\n").at(-1)).toContain('"data":"/w=="');
    expect(await tables()).toEqual(before);
    await place.look(async (db) => {
      expect(await db.read.select().from(mapUpdates)).toEqual([]);
      const trail = await db.read.select().from(audit);
      expect(trail).toContainEqual(
        expect.objectContaining({ event: "map.mended", subject: mapId }),
      );
    });
    expect((await place.run(args)).err).toContain("is there already");
  });
});

describe("a drawn map", () => {
  it("goes out in the format that the file's ending says, with chosen lanes", async () => {
    const { lanes } = JSON.parse((await place.run(["export", mapId])).out);
    const lane = lanes[0].title || lanes[0].id;
    const { code, out } = await place.run([
      "export",
      mapId,
      "--to",
      "map.pdf",
      "--paper",
      "a4",
      "--tiles",
      "--lanes",
      lane,
      "--lang",
      "fi",
      "--json",
    ]);
    const told = JSON.parse(out);
    expect({ code, format: told.format }).toEqual({ code: 0, format: "pdf" });
    const bytes = readFileSync(join(place.folder, "map.pdf"));
    expect(bytes.subarray(0, 5).toString()).toBe("%PDF-");
    expect(bytes.length).toBe(told.size);
    const trail = await place.look((db) => db.read.select().from(audit));
    expect(trail).toContainEqual(
      expect.objectContaining({ event: "map.exported", subject: mapId }),
    );
  });

  it("says what it does not understand, and which names there are", async () => {
    const wrong = async (...args: string[]) =>
      (await place.run(["export", mapId, "--to", "x.svg", ...args])).err;
    expect(await wrong("--lanes", "Nonsense")).toContain('no lane "Nonsense". There are:');
    expect(await wrong("--paper", "a9")).toContain("--paper");
    expect(await place.run(["export", mapId, "--to", "map.doc"])).toMatchObject({
      code: 2,
      err: expect.stringContaining(".pdf, .png, .svg, .pptx"),
    });
    expect(await place.run(["export", mapId, "--to", "map.csv", "--lanes", "Doing"])).toMatchObject(
      {
        code: 2,
        err: expect.stringContaining("--lanes is for .pdf"),
      },
    );
    expect(await place.run(["export", "Walking"])).toMatchObject({
      code: 1,
      err: expect.stringContaining('There are: "Buying a bicycle".'),
    });
  });

  it("tells on a terminal how far it is, and in a pipe only where the file lies", async () => {
    const looked = await place.run(["export", mapId, "--to", "a.svg"], { isTerminal: true });
    expect(looked.err).toMatch(/Making a\.svg … 40 %/);
    const piped = await place.run(["export", mapId, "--to", "b.svg"]);
    expect(piped).toEqual({ code: 0, out: `${join(place.folder, "b.svg")}\n`, err: "" });
  });
});
