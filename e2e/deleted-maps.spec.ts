import { expect, test } from "./fixtures.ts";
import { expectNoObstacles } from "./obstacles.ts";
import { openDemo } from "./pages/door.ts";
import { createMap } from "./pages/maps.ts";
import { type Say, wordsIn } from "./words.ts";

const looks = [
  { language: "en", scheme: "light" },
  { language: "fi", scheme: "dark", isPhone: true },
] as const;

for (const look of looks) {
  const say: Say = wordsIn(look.language);
  test(`a deleted map is found again, brought back, and erased for good (${look.language})`, async ({
    actor,
    watch,
  }) => {
    watch.expect(/ERR_INTERNET_DISCONNECTED/);
    const title = `Kesämökki ${look.language} ${Date.now()}`;
    const page = await actor(look);
    await openDemo(page, say);
    const home = page.url();
    await createMap(page, say, title);
    const mapId = page.url().split("/").at(-1);
    await page.goto(home);
    const card = page.getByRole("article").filter({ hasText: title });
    const remove = async () => {
      await card.getByRole("button", { name: say("maps.actionsFor", { title }) }).click();
      await page.getByRole("menuitem", { name: say("common.delete") }).click();
      await expect(card).toHaveCount(0);
    };
    await remove();
    // the keyboard goes on in the list
    await expect(
      page.getByRole("article").getByRole("link").and(page.locator(":focus")),
    ).toBeVisible();

    // a way back that leads nowhere just now says so
    await page.context().setOffline(true);
    await page.getByRole("button", { name: say("common.undo") }).click();
    await expect(page.getByText(say("errors.offline"))).toBeVisible();
    await page.context().setOffline(false);

    // nor does the board claim that nothing hurts, because it asks for a map that is gone
    await page.goto(home.replace(/maps$/, `pain?map=${mapId}&source=review`));
    await expect(page).toHaveURL(/\/pain\?source=review$/);
    await page.goto(home);

    // who comes by a link to it is led to where it is brought back
    await page.goto(`${home}/${mapId}`);
    await expect(
      page.getByRole("heading", { level: 1, name: say("maps.bin.isHere", { title }) }),
    ).toBeVisible();
    await expectNoObstacles(page, "a map in the bin");
    await page.getByRole("link", { name: say("maps.bin.title") }).click();
    await expect(
      page.getByRole("heading", { level: 1, name: say("maps.bin.title") }),
    ).toBeVisible();
    await expect(page.getByRole("heading", { level: 2, name: title })).toBeVisible();
    await expectNoObstacles(page, "deleted maps");
    await page.screenshot({ path: test.info().outputPath("deleted.png") });
    const nameOf = (key: "restoreOne" | "eraseOne") => say(`maps.bin.${key}`, { title });
    await page.getByRole("button", { name: nameOf("restoreOne") }).click();
    await expect(page.getByRole("heading", { level: 2, name: title })).toHaveCount(0);
    await expect(page.locator("body:focus")).toHaveCount(0);
    await page.goto(home);
    await remove();

    await page.goto(`${home}/deleted`);
    await page.getByRole("button", { name: nameOf("eraseOne") }).click();
    const dialog = page.getByRole("alertdialog", {
      name: say("maps.bin.eraseTitle", { title }),
    });
    await expect(dialog).toBeVisible();
    await expectNoObstacles(page, "erasing a map");
    await page.screenshot({ path: test.info().outputPath("erase.png") });
    await dialog.getByRole("button", { name: say("maps.bin.erase") }).click();
    await expect(dialog).toHaveCount(0);
    await expect(page.getByRole("heading", { level: 2, name: title })).toHaveCount(0);
  });
}
