import { afterAll, beforeAll, expect, it } from "vitest";
import { d } from "#db/dialect.ts";
import { createWorld } from "../testing.ts";
import { createCompute } from "./compute.ts";

let world: Awaited<ReturnType<typeof createWorld>>;
beforeAll(async () => {
  world = await createWorld();
});
afterAll(() => world.close());

it.runIf(d.name !== "postgres")(
  "every task is answered, however many workers share them",
  async () => {
    const places = { importsFolder: "none", exportsFolder: "none", databaseFile: world.db.file };
    const compute = createCompute(places, 2);
    const said = ["Kukaan ei vastannut.", "It was sorted in one call.", "Odotin tunnin turhaan."];
    const answers = await Promise.all(
      said.map((text) =>
        compute.run("readExcerpts", { texts: [{ text, language: "und", sourceType: "review" }] }),
      ),
    );
    expect(answers.map(({ excerpts }) => excerpts[0]?.map((found) => found.text))).toEqual(
      said.map((text) => [text]),
    );
    const refused = compute.run("readTableRows", { storedAs: "no such file" } as never);
    await expect(refused).rejects.toThrow();
    await compute.stop();
  },
);

it("there is a worker even on one core", () => {
  expect(
    createCompute({ importsFolder: "", exportsFolder: "", databaseFile: "" }).workers,
  ).toBeGreaterThan(0);
});
