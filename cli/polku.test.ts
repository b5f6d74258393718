import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { lockDataFolder } from "#server/boot/folder-lock.ts";
import { createPlace, furnish, type Place } from "./testing.ts";

let place: Place;
beforeEach(() => {
  place = createPlace();
});
afterEach(() => place.remove());

describe("the command line", () => {
  it("lists its commands when asked for help or for nothing", async () => {
    const asked = await place.run(["help"]);
    expect(asked.code).toBe(0);
    for (const name of [
      "analyze",
      "backup",
      "restore",
      "export",
      "import",
      "user",
      "rebuild",
      "mend",
    ]) {
      expect(asked.out).toContain(`polku ${name} `);
    }
    expect(await place.run([])).toEqual(asked);
  });

  it("explains one command", async () => {
    expect(await place.run(["backup", "--help"])).toMatchObject({
      code: 0,
      out: expect.stringContaining("Usage: polku backup FILE"),
    });
  });

  it("answers wrong use with one line, the usage and exit code 2", async () => {
    expect(await place.run(["paint"])).toMatchObject({
      code: 2,
      err: expect.stringContaining('no command "paint"'),
    });
    for (const args of [
      ["backup"],
      ["backup", "a", "b"],
      ["export", "m", "--colour"],
      ["mend", "m"],
      ["user"],
    ]) {
      const { code, out, err } = await place.run(args);
      expect({ code, out }).toEqual({ code: 2, out: "" });
      expect(err).toContain("Usage: polku");
    }
    expect((await place.run(["export", "m", "--colour"])).err).toContain("no option --colour");
    expect((await place.run(["export", "m", "--to"])).err).toContain("lacks its value");
  });

  it("takes an id that begins with a hyphen for an id", async () => {
    await furnish(place);
    for (const args of [["-h3Yx"], ["--", "--h3Yx"]]) {
      expect((await place.run(["export", ...args])).err).toContain(`no map "${args.at(-1)}"`);
    }
  });

  it("does not begin a database where there is none", async () => {
    for (const args of [
      ["backup", "b.db"],
      ["export", "m"],
      ["rebuild"],
      ["mend", "m", "--aside", "m.jsonl"],
      ["user", "session", "a"],
    ]) {
      expect(await place.run(args)).toMatchObject({
        code: 1,
        out: "",
        err: expect.stringContaining("Set POLKU_DATA"),
      });
    }
  });

  it("leaves restore, rebuild and mend to when no server runs", async () => {
    await furnish(place);
    await place.run(["backup", "b.db"]);
    const server = lockDataFolder(place.dataFolder);
    for (const args of [["restore", "b.db"], ["rebuild"], ["mend", "m", "--aside", "m.jsonl"]]) {
      expect(await place.run(args)).toMatchObject({
        code: 1,
        err: expect.stringContaining("already serves the data folder"),
      });
    }
    server.release();
    expect(await place.run(["rebuild"])).toMatchObject({ code: 0, out: "0 rebuilt\n" });
  });
});
