import { expect, test } from "./fixtures.ts";
import { expectNoObstacles } from "./obstacles.ts";
import { openDemo } from "./pages/door.ts";
import { typeNote } from "./pages/evidence.ts";
import { People } from "./pages/people.ts";
import { pressOn } from "./pages/tab-to.ts";
import { wordsIn } from "./words.ts";

test("a deleted note waits in the bin, is brought back, and is deleted for good", async ({
  actor,
  watch,
}) => {
  watch.expect(/status of 404/);
  const say = wordsIn("en");
  const page = await actor();
  await openDemo(page, say);
  const home = page.url().replace(/maps$/, "");
  const title = "A slip of the pen, for the bin.";
  await typeNote(page, say, { text: title, participant: "ZB-41" });
  await page.goto(`${home}evidence/people`);
  await (await new People(page, say).find("ZB-41")).click();
  await page.getByRole("link", { name: title }).click();
  await page.getByRole("article", { name: title }).waitFor();
  const address = page.url();
  const remove = async () => {
    const note = page.getByRole("article");
    await note.getByRole("button", { name: say("common.more") }).click();
    await page.getByRole("menuitem", { name: say("common.delete") }).click();
    await expect(page.getByText(say("evidence.note.deleted", { days: 30 }))).toBeVisible();
    const places = page.getByRole("navigation", { name: say("desk.nav.title") });
    await places.getByRole("link", { name: say("desk.nav.deleted") }).click();
    await page.waitForURL(/\/evidence\/deleted$/);
  };
  const bin = page.getByRole("list", { name: say("evidence.bin.title") });

  await remove();
  await expectNoObstacles(page, "the bin");
  const back = bin.getByRole("button", { name: say("evidence.bin.restoreNamed", { title }) });
  await back.click();
  await expect(back).toHaveCount(0);

  await page.goto(address);
  await remove();
  await pressOn(page, bin.getByRole("button", { name: say("evidence.bin.eraseNamed", { title }) }));
  const dialog = page.getByRole("alertdialog", {
    name: say("evidence.bin.eraseTitle", { title }),
  });
  await expect(dialog).toContainText(say("evidence.bin.eraseText"));
  await expectNoObstacles(page, "deleting for good");
  await pressOn(page, dialog.getByRole("button", { name: say("evidence.bin.eraseDo") }));
  await expect(back).toHaveCount(0);
  await page.goto(address);
  await expect(page.getByText(say("errors.page.notFoundTitle"))).toBeVisible();
});
