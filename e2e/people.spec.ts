import { expect, test } from "./fixtures.ts";
import { expectNoObstacles } from "./obstacles.ts";
import { openDemo } from "./pages/door.ts";
import { openPlace } from "./pages/evidence.ts";
import { People } from "./pages/people.ts";
import { pressOn, tabTo } from "./pages/tab-to.ts";
import { wordsIn } from "./words.ts";

test("a person is put on the register by keys alone, is heard later, and withdraws", async ({
  actor,
}) => {
  const say = wordsIn("en");
  const page = await actor();
  await openDemo(page, say);
  const home = page.url().replace(/maps$/, "");
  await page.goto(`${home}evidence/people`);
  const people = new People(page, say);

  await test.step("before anything of theirs is there", async () => {
    await pressOn(page, people.addOne);
    await expect(people.field("pseudonym")).toBeFocused();
    await expect(people.field("pseudonym")).toHaveValue(/\d/);
    await page.keyboard.press("Control+A");
    await page.keyboard.type("KX-71");
    await page.keyboard.press("Tab");
    // the choice of yes, no and not known
    await page.keyboard.press("ArrowDown");
    await page.getByRole("option", { name: say("evidence.consents.yes") }).waitFor();
    await page.keyboard.press("Home");
    await page.keyboard.press("Enter");
    await expect(people.dialog.getByText(say("participant.consentHints.yes"))).toBeVisible();
    await tabTo(page, people.field("consentCovers"));
    await page.keyboard.type("Interviews of the spring");
    await tabTo(page, people.field("realName"));
    await page.keyboard.type("Kaisa Kuvitteellinen");
    await expectNoObstacles(page, "a new person");
    await page.keyboard.press("Enter");
    await expect(people.dialog).toHaveCount(0);
    await expect(await people.find("KX-71")).toBeVisible();
  });

  await test.step("a note that names them is theirs, with their consent and without their name", async () => {
    await openPlace(page, say, "evidence");
    await page.getByRole("button", { name: say("evidence.add.title") }).click();
    const panel = page.getByRole("complementary", { name: say("evidence.add.title") });
    await panel
      .getByRole("textbox", { name: say("evidence.fields.text") })
      .fill("Kaisa Kuvitteellinen waited an hour for the parcel.");
    await panel
      .getByRole("textbox", { name: say("evidence.fields.participant") })
      .fill("Kaisa Kuvitteellinen");
    await panel.getByRole("button", { name: say("evidence.add.action") }).click();
    // it is empty again once the note is there
    await expect(
      panel.getByRole("textbox", { name: say("evidence.fields.participant") }),
    ).toHaveValue("");
    await page.goto(`${home}evidence/people`);
    await (await people.find("KX-71")).click();
    await page.waitForURL(/\/people\/[^/]+$/);
    await expectNoObstacles(page, "a person");
    await page.getByRole("link", { name: /waited an hour for the parcel/ }).click();
    await expect(
      page.getByRole("article").getByText("[name] waited an hour").first(),
    ).toBeVisible();
  });

  await test.step("and they may take it back", async () => {
    await page.goto(`${home}evidence/people`);
    await (await people.find("KX-71")).click();
    await people.withdraw("KX-71");
    await page.goto(`${home}evidence/people`);
    await pressOn(page, people.addOne);
    await people.field("pseudonym").fill("KX-71");
    await page.keyboard.press("Enter");
    await expect(people.dialog.getByText(say("participant.rowProblems.withdrawn"))).toBeVisible();
  });
});
