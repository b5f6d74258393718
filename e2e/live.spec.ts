import { expect, test } from "./fixtures.ts";
import { meet } from "./pages/room.ts";
import { wordsIn } from "./words.ts";

const say = wordsIn("en");
const lost = (key: string, values: Record<string, string | number>) =>
  say(`canvas.together.lost.${key}`, values);

test("three people on one map see the same and lose nothing, whatever line and server do", async ({
  actor,
  instance,
  watch,
}) => {
  watch.expect(/ERR_|WebSocket connection|status of 503/);
  const { aino, mika, vilma, line } = await meet(say, instance, actor, "viewer");

  await test.step("who may only look is here too, and one can follow somebody", async () => {
    await aino.hands.write("we ask around", { step: 0 });
    await expect(aino.people(2)).toBeVisible();
    await expect(mika.people(2)).toBeVisible();
    await vilma.follow("Mika Meri");
    const before = await vilma.window();
    await mika.pan({ down: 60 });
    await expect.poll(() => vilma.window()).not.toBe(before);
    await vilma.page.keyboard.press("Escape");
    await expect(vilma.frame).toHaveCount(0);
  });

  await test.step("two write in one card, and both texts are there", async () => {
    await aino.edit("we ask around", { from: "end", text: " and wait" });
    await mika.edit("we ask around", { from: "start", text: "Often " });
    const says = say("canvas.together.writesHere", { name: "Mika Meri" });
    await expect(aino.page.getByText(says).first()).toBeAttached();
    for (const one of [aino, mika]) await one.page.keyboard.press("Enter");
    for (const one of [aino, mika, vilma]) {
      await expect(one.hands.card("Often we ask around and wait")).toBeVisible();
    }
    for (const one of [aino, mika]) await one.page.keyboard.press("Escape");
  });

  await test.step("a card put where a lane is deleted meanwhile is kept, and why is told", async () => {
    line.cut();
    await expect(mika.mark("offline")).toBeVisible();
    await mika.hands.write("I get lost", { step: 1 });
    await expect(mika.mark("offline")).toHaveText(say("canvas.save.offline", { changes: 1 }));
    const lane = await aino.deleteFirstLane();
    line.heal();
    const cause = { who: "Aino Aalto", cause: "lane", title: lane, place: "" };
    const parked = lost("parked", { ...cause, count: 1, text: "I get lost" });
    await expect(mika.page.getByText(parked)).toBeVisible();
    await expect(mika.mark("saved")).toBeVisible();
  });

  await test.step("over a slow line it says that it is saving until it is saved", async () => {
    line.slow(1_500);
    await mika.hands.write("slowly but surely", { step: 1 });
    await expect(mika.mark("saving")).toBeVisible();
    await expect(mika.mark("saved")).toBeVisible();
    line.heal();
  });

  await test.step("what is written while the server is dead is there when it is back", async () => {
    await instance.kill();
    await expect(aino.mark("offline")).toBeVisible();
    await aino.hands.write("nobody answers", { step: 0 });
    await mika.hands.write("still nobody", { step: 2 });
    await instance.start();
    await expect(aino.mark("saved")).toBeVisible({ timeout: 20_000 });
    await expect(mika.mark("saved")).toBeVisible({ timeout: 20_000 });
    await expect(aino.people(2)).toBeVisible();
  });

  const written = ["I get lost", "nobody answers", "slowly but surely", "still nobody"];
  for (const one of [aino, mika, vilma]) await expect.poll(() => one.cards()).toEqual(written);
  await mika.page.reload();
  await expect.poll(() => mika.cards()).toEqual(written);
  await line.close();
});
