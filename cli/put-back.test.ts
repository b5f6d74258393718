import { eq } from "drizzle-orm";
import { afterEach, beforeEach, expect, it } from "vitest";
import * as Y from "yjs";
import { putBackAt } from "#db/put-back.ts";
import { maps } from "#db/schema/map.ts";
import { users } from "#db/schema/workspace.ts";
import { renameStep } from "#domain/map/commands/step.ts";
import { buildMap } from "#domain/map/testing.ts";
import { createMapDocument } from "#server/collab/direct.ts";
import { createLiveClient, openSession, serveLive, stepTitle } from "#server/collab/testing.ts";
import { createContext } from "#server/context.ts";
import { createPlace, furnish, type Place } from "./testing.ts";

let place: Place;
beforeEach(async () => {
  place = createPlace();
  await furnish(place);
  await place.run([
    ...["user", "add", "editor@example.org", "--name", "Editor"],
    ...["--workspace", "w", "--role", "editor"],
  ]);
  await place.look((db) =>
    db.transact(async (tx) => {
      const at = new Date("2026-05-04T09:00:00Z");
      const row = { id: "m", workspaceId: "id-of-w", title: "", header: {} };
      await tx.insert(maps).values({ ...row, createdAt: at, editedAt: at });
      await createMapDocument(tx, createContext(db, { kind: "system" }), "m", buildMap());
    }),
  );
});
afterEach(() => place.remove());

/** Somebody opens the map on a server that runs as long, and leaves when all is saved. */
function visit(person: "owner" | "editor", doc: Y.Doc, title?: string): Promise<Y.Doc> {
  return place.look(async (db) => {
    const email = `${person}@example.org`;
    const [user] = await db.read.select().from(users).where(eq(users.email, email));
    const served = await serveLive(db);
    const { cookie } = await openSession(db, user?.id ?? "");
    const client = createLiveClient({ port: served.port, cookie, mapId: "m", doc });
    await client.saved();
    if (title) {
      renameStep(
        { doc, origin: "person", env: { newId: () => "unused", random: Math.random } },
        { id: "s1", title },
      );
    }
    await client.saved();
    client.leave();
    await served.stop();
    return doc;
  });
}

it("others bring back what a restored server lost, also in the name of one who is away", async () => {
  const owners = await visit("owner", new Y.Doc(), "Before");
  await place.run(["backup", "monday.db"]);
  await visit("owner", owners, "After");
  const seen = await visit("editor", new Y.Doc());
  expect(await place.run(["restore", "monday.db"])).toMatchObject({ code: 0, err: "" });
  expect(stepTitle(await visit("owner", new Y.Doc()))).toBe("Before");
  await visit("editor", seen);
  expect(stepTitle(await visit("owner", new Y.Doc()))).toBe("After");
});

it("a database that was put back in another way is told so by restoring it to its own place", async () => {
  const told = () => place.look(({ read }) => putBackAt(read));
  expect(await told()).toBe(null);
  expect(await place.run(["restore", place.databaseFile])).toMatchObject({ code: 0, err: "" });
  expect(await told()).not.toBe(null);
  expect(stepTitle(await visit("owner", new Y.Doc()))).toBe("Step s1");
});
