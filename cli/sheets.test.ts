import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { parseMapFile } from "#domain/exchange/map-file.ts";
import { createPlace, furnish, type Place } from "./testing.ts";

let place: Place;
beforeEach(async () => {
  place = createPlace();
  await furnish(place);
});
afterEach(() => place.remove());

const matrix =
  "Vaihe;Ennen;Ennen\r\nAskel;Herää;Vertailee\r\nTeot;mittaa;lukee\r\nTunne;1;ehkä\r\n";
const put = (name: string, text: string) => writeFileSync(join(place.folder, name), text);
async function mapFile(id: string) {
  const parsed = parseMapFile((await place.run(["export", id])).out);
  if (!parsed.ok) throw new Error(parsed.reason);
  return parsed.file;
}

describe("a sheet on the command line", () => {
  it("becomes a new map, and what was doubtful is told by its cell", async () => {
    put("polku.csv", matrix);
    const ran = await place.run([
      "import",
      "polku.csv",
      "--new",
      "Pyörä",
      "--lang",
      "fi",
      "--json",
    ]);
    expect(ran).toMatchObject({
      code: 0,
      err: expect.stringContaining("polku!C4: ”ehkä” ei ole tunne"),
    });
    const { id, told } = JSON.parse(ran.out);
    expect(told).toHaveLength(1);
    const file = await mapFile(id);
    expect(file.header).toMatchObject({ title: "Pyörä", language: "fi" });
    expect(file.steps.map(({ title }) => title)).toEqual(["Herää", "Vertailee"]);
  });

  it("goes out as Excel and comes back into the map without a second card", async () => {
    put("polku.csv", matrix);
    const { id } = JSON.parse(
      (await place.run(["import", "polku.csv", "--lang", "fi", "--json"])).out,
    );
    const out = await place.run(["export", id, "--to", "polku.xlsx"]);
    expect(out).toMatchObject({ code: 0, out: `${join(place.folder, "polku.xlsx")}\n` });
    expect(readFileSync(join(place.folder, "polku.xlsx")).subarray(0, 2).toString()).toBe("PK");
    const before = await mapFile(id);
    const again = await place.run(["import", "polku.xlsx", "--map", id, "--lang", "fi", "--json"]);
    expect(JSON.parse(again.out).added).toEqual({
      phases: 0,
      steps: 0,
      lanes: 0,
      cards: 0,
      changed: 0,
      same: 2,
    });
    expect(await mapFile(id)).toEqual(before);
    put("more.md", "# x\n## Ennen\n### Vertailee\n- **Teot**\n  - kysyy\n");
    await place.run(["import", "more.md", "--map", id, "--lang", "fi"]);
    expect((await mapFile(id)).cards.map(({ text }) => text).sort()).toEqual([
      "kysyy",
      "lukee",
      "mittaa",
    ]);
  });

  it.each([
    ["map.csv", "list", "kortti_id;"],
    ["map.md", undefined, "# polku"],
    ["map.mmd", undefined, "journey\n"],
    ["map.cjml", undefined, "<?xml"],
  ])("goes out as %s", async (name, as, start) => {
    put("polku.csv", matrix);
    const { id } = JSON.parse(
      (await place.run(["import", "polku.csv", "--lang", "fi", "--json"])).out,
    );
    const form = as === undefined ? [] : ["--as", as];
    const ran = await place.run(["export", id, "--to", name, ...form]);
    expect(ran.code).toBe(0);
    expect(readFileSync(join(place.folder, name), "utf8").replace("\uFEFF", "")).toMatch(
      new RegExp(`^${start.replace("?", "\\?")}`),
    );
  });

  it("is refused with what is wrong, and nothing is made", async () => {
    put("bad.cjml", "<!DOCTYPE a><CJML/>");
    put("bad.xlsx", "no archive");
    put("polku.csv", matrix);
    const refusals = [
      [["import", "bad.cjml"], "unsafe-xml"],
      [["import", "bad.xlsx"], "damaged"],
      [["import", "polku.csv", "--as", "magic"], "--as is"],
      [["import", "polku.csv", "--map", "x", "--new", "y"], "not both"],
      [["import", "polku.csv", "--sheet", "nothing"], 'no sheet "nothing"'],
    ] as const;
    for (const [args, says] of refusals)
      expect(await place.run([...args])).toMatchObject({
        code: 2,
        out: "",
        err: expect.stringContaining(says),
      });
  });
});
