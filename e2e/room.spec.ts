import { expect, test } from "./fixtures.ts";
import { Comments } from "./pages/comments.ts";
import { History } from "./pages/history.ts";
import { giveRole, removeMember } from "./pages/members.ts";
import { meet } from "./pages/room.ts";
import { wordsIn } from "./words.ts";

const say = wordsIn("en");

test("three people undo, talk, go back in time and lose their rights, over bad lines and a dead server", async ({
  actor,
  instance,
  watch,
}) => {
  watch.expect(/ERR_|WebSocket connection|status of (404|503)/);
  const { aino, mika, vilma, line } = await meet(say, instance, actor, "reviewer");
  const everybody = [aino, mika, vilma];
  const talks = everybody.map(({ page }) => new Comments(page, say));
  const [ainosTalk, mikasTalk, vilmasTalk] = talks as [Comments, Comments, Comments];

  await test.step("what one has selected the others see; undo takes back one's own alone", async () => {
    await mika.hands.write("mine", { step: 1 });
    await aino.hands.write("yours", { step: 0 });
    await expect(mika.hands.card("yours")).toBeVisible();
    await mika.hands.card("yours").click();
    await expect(aino.hands.peers.first()).toBeVisible();
    await mika.page.keyboard.press("ControlOrMeta+z");
    for (const one of everybody) {
      await expect(one.hands.card("mine")).toHaveCount(0);
      await expect(one.hands.card("yours")).toBeVisible();
    }
    await mika.page.keyboard.press("ControlOrMeta+Shift+z");
    for (const one of everybody) await expect(one.hands.card("mine")).toBeVisible();
  });

  await test.step("a line that is dead and does not say so is given up, and what it held arrives", async () => {
    line.stall();
    await mika.hands.write("into the void", { step: 2 });
    await expect(mika.mark("saving")).toBeVisible();
    await expect(aino.hands.card("into the void")).toBeVisible();
    await expect(mika.mark("saved")).toBeVisible();
    line.heal();
  });

  await test.step("a page loaded anew without a line has what waits in it", async () => {
    let isCut = true;
    await mika.page.routeWebSocket(/\/collab/, (socket) => {
      if (isCut) void socket.close();
      else socket.connectToServer();
    });
    line.cut();
    await expect(mika.mark("offline")).toBeVisible();
    await mika.hands.write("kept here", { step: 1 });
    await expect(mika.mark("offline")).toHaveText(say("canvas.save.offline", { changes: 1 }));
    line.heal();
    await mika.page.reload();
    await expect(mika.hands.card("kept here")).toBeVisible();
    await expect(mika.mark("offline")).toHaveText(say("canvas.save.offline", { changes: 1 }));
    isCut = false;
    await expect(mika.mark("saved")).toBeVisible();
    for (const one of [aino, vilma]) await expect(one.hands.card("kept here")).toBeVisible();
  });

  await test.step("who may not edit asks about a step by the mouse, and is answered over a slow line", async () => {
    const step = vilma.hands.headerAt("step", 0);
    const title = (await step.innerText()).trim();
    await step.click({ button: "right" });
    const comment = new RegExp(`^${say("canvas.commands.comment")}`);
    await vilma.page.getByRole("menuitem", { name: comment }).click();
    await vilmasTalk.beginBox.fill("Who says so?");
    await vilma.page.keyboard.press("ControlOrMeta+Enter");
    line.slow(1_000);
    for (const talk of talks) await expect(talk.mark(1)).toBeVisible();
    await mikasTalk.mark(1).click();
    await mikasTalk.reply(title, "Nine of them");
    await expect(vilmasTalk.thread(title)).toContainText("Nine of them");
    line.heal();
    await instance.kill();
    await expect(aino.mark("offline")).toBeVisible();
    await instance.start();
    for (const one of everybody) await expect(one.mark("saved")).toBeVisible();
    await ainosTalk.mark(1).click();
    await expect(ainosTalk.thread(title)).toContainText("Nine of them");
    await ainosTalk.settle(title);
    for (const talk of talks) await expect(talk.mark(1)).toHaveCount(0);
  });

  await test.step("a version kept over a slow line is there after the server's death, and brings a card back for all", async () => {
    const history = new History(mika.page, say);
    line.slow(500);
    await history.open();
    await history.keep("Before noon");
    line.heal();
    await aino.hands.card("into the void").click();
    await aino.page.keyboard.press("Delete");
    for (const one of everybody) await expect(one.hands.card("into the void")).toHaveCount(0);
    await instance.kill();
    await expect(mika.mark("offline")).toBeVisible();
    await instance.start();
    await expect(mika.mark("saved")).toBeVisible();
    await history.choose("Before noon", "restore");
    await history.restore();
    for (const one of everybody) await expect(one.hands.card("into the void")).toBeVisible();
  });

  const office = await aino.page.context().newPage();
  const members = aino.page.url().replace(/maps.*/, "settings/members");

  await test.step("whoever may edit no more cannot, and whoever may again can, without loading anew", async () => {
    await office.goto(members);
    const add = mika.page.getByRole("button", { name: say("canvas.toolbar.add"), exact: true });
    await expect(add).toBeVisible();
    await giveRole(office, say, "Mika Meri", "viewer");
    await expect(add).toHaveCount(0);
    await mika.hands.toStart();
    await mika.page.keyboard.press("Shift+Enter");
    await mika.page.keyboard.type("no more");
    await giveRole(office, say, "Mika Meri", "editor");
    await expect(add).toBeVisible();
    await mika.hands.write("again", { step: 0 });
    for (const one of everybody) {
      await expect(one.hands.card("again")).toBeVisible();
      await expect(one.hands.card("no more")).toHaveCount(0);
    }
  });

  await test.step("whoever is no member any more is told so at once, and finds nothing", async () => {
    await removeMember(office, say, "Vilma Virta");
    const nothing = vilma.page.getByRole("heading", { name: say("errors.page.notFoundTitle") });
    await expect(nothing).toBeVisible();
    await expect(vilma.hands.surface).toHaveCount(0);
    await vilma.page.reload();
    await expect(nothing).toBeVisible();
  });

  await expect.poll(() => mika.wholeText()).toBe(await aino.wholeText());
  await line.close();
});
