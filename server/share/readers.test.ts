import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { countOpen } from "./count-open.ts";
import { readLinks } from "./read-links.ts";
import { createShareWorld, type ShareWorld, secret } from "./testing.ts";
import { watchOf } from "./watch.ts";
import { withdrawLink } from "./withdraw-link.ts";

let world: ShareWorld;
beforeEach(async () => {
  world = await createShareWorld();
});
afterEach(() => world.close());

describe("readers", () => {
  it("are counted once a day, and nothing tells who they were", async () => {
    const { id } = await world.link();
    const reader = { address: "10.0.0.1", agent: "A", secret };
    for (const address of ["10.0.0.1", "10.0.0.1", "10.0.0.2"]) {
      await countOpen(world.system, id, { ...reader, address });
    }
    const tomorrow = { ...world.system, now: () => new Date(world.at.getTime() + 86_400_000) };
    await countOpen(tomorrow, id, reader);
    const [row] = await readLinks(world.editor, (await world.grants(world.editor)).share);
    expect(row).toMatchObject({ opens: 3, lastOpenedAt: tomorrow.now() });
  });

  it("who have the page open are told within a second that the link was withdrawn", async () => {
    const { id } = await world.link();
    const { id: other } = await world.link();
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
    const { share } = await world.grants(world.editor);
    await withdrawLink(world.editor, share, { linkId: id });
    const withdrawnAt = performance.now();
    expect((await gone) - withdrawnAt).toBeLessThan(1_000);
    stopOther();
    expect(othersGone).toBe(0);
  });
});
