import { eq } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { maps } from "#db/schema/map.ts";
import { audit } from "#db/schema/workspace.ts";
import { workbookType } from "#domain/api/operations.ts";
import { printXlsx } from "../exchange/print-xlsx.ts";
import { apiDocument } from "./document.ts";
import { createFilledWorld, exampleFile, exampleNote, type FilledWorld } from "./testing.ts";

let world: FilledWorld;
let token: string;
beforeAll(async () => {
  world = await createFilledWorld();
  token = world.key;
});
afterAll(() => world.close());

describe("adding", () => {
  it("notes puts them through the door, and the audit knows the program", async () => {
    const made = await world.token(["evidence:write"]);
    const { body } = await world.ask("/notes", {
      token: made.token,
      method: "POST",
      body: {
        notes: [
          { ...exampleNote, text: "Call me at 040 123 4567." },
          { ...exampleNote, text: "The stairs were clean." },
        ],
      },
    });
    expect(body.results).toMatchObject([
      { ok: true, status: "added", masked: 1 },
      { ok: true, status: "added", masked: 0 },
    ]);
    const rows = await world.db.read.select().from(audit).where(eq(audit.actorId, made.id));
    expect(rows).toMatchObject([
      { event: "notes.sent", actorKind: "token", workspaceId: "w", detail: { added: 2 } },
    ]);
  });

  it("notes that cannot come in says which and why, and a map that is not here stops all", async () => {
    const before = (await world.ask("/notes?limit=200", { token })).body.items.length;
    const bad = { ...exampleNote, maps: [{ mapId: "nowhere" }] };
    expect(
      await world.ask("/notes", { token, method: "POST", body: { notes: [exampleNote, bad] } }),
    ).toMatchObject({
      status: 422,
      body: { reason: "unknown-map" },
    });
    const wrong = await world.ask("/notes", {
      token,
      method: "POST",
      body: { notes: [{ text: "" }, { text: ["x"] }] },
    });
    expect(wrong).toMatchObject({ status: 400, body: { reason: "invalid-input" } });
    expect(wrong.body.errors[0].path).toBe("body.notes.1.text");
    const empty = await world.ask("/notes", {
      token,
      method: "POST",
      body: { notes: [{ text: "" }] },
    });
    expect(empty.body.results).toEqual([{ ok: false, field: "text", reason: "no-text" }]);
    expect((await world.ask("/notes?limit=200", { token })).body.items.length).toBe(before);
  });

  it("takes no form, no broken JSON and no map that is none", async () => {
    const post = (body: unknown, headers: Record<string, string> = {}) =>
      world.ask("/maps", { token, method: "POST", body, headers });
    expect((await post({}, { "content-type": "text/html" })).status).toBe(415);
    expect(await post({ ...exampleFile(), format: "other" })).toMatchObject({ status: 400 });
    const broken = exampleFile();
    for (const step of broken.steps) step.phaseId = "nowhere";
    expect(await post(broken)).toMatchObject({ status: 422, body: { reason: "not-a-map" } });
  });

  it("a map makes one that is here", async () => {
    const { status, body, headers } = await world.ask("/maps", {
      token,
      method: "POST",
      body: exampleFile(),
    });
    expect(status).toBe(201);
    expect(headers.get("location")).toBe(`/api/v1/maps/${body.id}`);
    const [row] = await world.db.read.select().from(maps).where(eq(maps.id, body.id));
    expect(row).toMatchObject({ workspaceId: "w", title: "From a file" });
  });

  it("a table, an outline or another program's file makes a map, and what has no place is told", async () => {
    const send = (type: string, data: string | Uint8Array, query = "") =>
      world.ask(`/maps${query}`, { token, method: "POST", file: { type, data } });
    const rows = ["Phase;Before;Before", "Step;Search;Pay", "Doing;I look;I pay", "Feelings;1;9"];
    const csv = await send("text/csv", rows.join("\n"), "?title=Buying");
    expect(csv).toMatchObject({ status: 201, body: { title: "Buying" } });
    expect(csv.body.problems).toMatchObject([{ at: expect.stringContaining("C4"), value: "9" }]);
    const mermaid = "journey\n title My day\n section Work\n  Make tea: 5: Me";
    expect(await send("text/vnd.mermaid", mermaid)).toMatchObject({
      status: 201,
      body: { title: "My day" },
    });
    const grid = {
      rows: rows.map((row) => row.split(";").map((value) => ({ value }))),
      widths: [],
      fixed: { rows: 2, columns: 1 },
    };
    const book = await printXlsx({ grid, sheet: "Matrix" });
    expect((await send(workbookType, book, "?sheet=Matrix&as=matrix")).status).toBe(201);
    const wrong = await send(workbookType, book, "?sheet=Other");
    expect(wrong).toMatchObject({ status: 422, body: { reason: "not-a-map" } });
    expect(wrong.body.errors[0].message).toBe("unknown-sheet: Matrix");
    expect(await send(workbookType, "no workbook")).toMatchObject({ status: 422 });
    expect(await send("application/xml", "<a/>")).toMatchObject({ status: 422 });
    const { paths } = apiDocument("en") as { paths: Record<string, Record<string, never>> };
    expect(JSON.stringify(paths["/maps"]?.post)).toContain("text/vnd.mermaid");
  });
});
