import { docx } from "../server/evidence/formats/sample-files.ts";
import { expect, test } from "./fixtures.ts";
import { expectNoObstacles } from "./obstacles.ts";
import { Canvas } from "./pages/canvas.ts";
import { openDemo } from "./pages/door.ts";
import { dropFile, openPlace } from "./pages/evidence.ts";
import { wordsIn } from "./words.ts";

// Words of this run alone: what came in before would be here already.
const visit = `Käynti ${Date.now()}`;

test("a note that is written on a telephone is seen before it is saved, and its masks are put right by keys", async ({
  actor,
  baseURL,
}) => {
  test.setTimeout(300_000);
  const say = wordsIn("fi");
  const page = await actor({ language: "fi", scheme: "dark", isPhone: true, at: baseURL });
  await openDemo(page, say);
  await page.goto(page.url().replace(/maps$/, "evidence"));
  await page
    .getByRole("button", { name: say("evidence.add.title") })
    .first()
    .click();
  const panel = page.getByRole("complementary", { name: say("evidence.add.title") });
  await panel
    .getByRole("textbox", { name: say("evidence.fields.text") })
    .fill(`${visit}. Soita numeroon 040 123 4567 tai 050 765 4321. Kysyin Ainolta kuittia.`);
  await panel.getByRole("button", { name: say("evidence.add.action") }).click();

  const door = page.getByRole("dialog");
  const text = door.getByRole("region", { name: say("evidence.door.asStored") });
  await expect(text).toContainText("Soita numeroon [puhelin] tai [puhelin]. Kysyin Ainolta");
  await expect(door).toContainText(say("evidence.door.masked", { count: 2 }));
  await expectNoObstacles(page);
  await door
    .getByRole("button", { name: say("evidence.door.showWords", { words: "050 765 4321" }) })
    .press("Enter");
  await expect(text).toContainText("[puhelin] tai 050 765 4321");
  const field = door.getByRole("textbox", { name: say("evidence.door.hide") });
  await field.fill("Aino");
  await field.press("Enter");
  await expect(text).toContainText("Kysyin [nimi] kuittia");
  await page.screenshot({ path: "test-results/door-fi-390-dark.png" });
  await door.getByRole("button", { name: say("common.save"), exact: true }).press("Enter");
  await expect(door).toHaveCount(0);
  await expect(page.getByText(say("evidence.add.doneMasked", { count: 2 }))).toBeVisible();

  await panel
    .getByRole("textbox", { name: say("evidence.fields.text") })
    .fill(`${visit} toisen kerran. Ei mitään salattavaa.`);
  await panel.getByRole("button", { name: say("evidence.add.action") }).click();
  await expect(page.getByText(say("evidence.add.done"))).toBeVisible();
  await expect(door).toHaveCount(0);
});

test("a file that is dropped on a map is seen before it is saved, and nothing stays of one that is not", async ({
  actor,
  baseURL,
}) => {
  test.setTimeout(300_000);
  const say = wordsIn("en");
  const page = await actor({ language: "en", at: baseURL });
  await openDemo(page, say);
  const home = page.url().replace(/maps$/, "");
  await page.getByRole("article").getByRole("link").first().click();
  await expect(new Canvas(page, say).surface).toBeVisible();
  const said = docx([
    "Interviewer: How was it?",
    `P07: ${visit}. I rang +358 40 123 4567 and Harriet answered.`,
    "Interviewer: And then?",
    "P07: That was all.",
  ]);
  const title = `talk ${Date.now()}`;
  const door = page.getByRole("dialog");
  const dropped = async () => {
    await expect(async () => {
      await dropFile(page, `${title}.docx`, said, page.getByRole("toolbar").first());
      await expect(door).toBeVisible({ timeout: 40_000 });
    }).toPass({ timeout: 120_000 });
  };
  await dropped();
  const text = door.getByRole("region", { name: say("evidence.door.asStored") });
  await expect(text).toContainText("I rang [phone] and Harriet answered.");
  await door.getByRole("button", { name: say("evidence.door.discard") }).click();
  await expect(door).toHaveCount(0);

  await dropped();
  await text.evaluate((element) => {
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const at = node.textContent?.indexOf("Harriet") ?? -1;
      if (at === -1) continue;
      document.getSelection()?.setBaseAndExtent(node, at, node, at + "Harriet".length);
    }
  });
  await door
    .getByRole("button", { name: say("evidence.door.hideSelected", { words: "Harriet" }) })
    .click();
  await expect(text).toContainText("I rang [phone] and [name] answered.");
  await page.screenshot({ path: "test-results/door-en-1440-light.png" });
  await expectNoObstacles(page);
  await door.getByRole("button", { name: say("common.save"), exact: true }).click();
  await expect(page.getByText(say("evidence.drop.addedMasked", { title, count: 2 }))).toBeVisible();
  await page
    .getByRole("alertdialog")
    .getByRole("button", { name: say("evidence.drop.details") })
    .click();
  await page.waitForURL(/\/evidence\/[^/]+$/);
  await expect(page.getByText(/I rang \[phone\] and \[name\] answered/).first()).toBeVisible();

  await page.goto(`${home}maps`);
  await openPlace(page, say, "evidence");
  await page.getByRole("searchbox", { name: say("desk.search.label") }).fill(title);
  await expect(
    page.getByRole("list", { name: say("desk.list.notes") }).getByRole("link"),
  ).toHaveCount(1);
});

test("a mended text replaces the one that is there, by hand and in a batch, and is taken back", async ({
  actor,
  baseURL,
}) => {
  test.setTimeout(300_000);
  const say = wordsIn("en");
  const page = await actor({ language: "en", at: baseURL });
  await openDemo(page, say);
  await page.goto(page.url().replace(/maps$/, "evidence"));
  const title = `Mended talk ${Date.now()}`;
  const first = `${visit} again. The parcel was two weeks late and nobody told me why.`;
  const second = first.replace("two weeks", "three weeks");
  const panel = page.getByRole("complementary", { name: say("evidence.add.title") });
  const add = async (text: string) => {
    await panel.getByRole("textbox", { name: say("evidence.fields.title") }).fill(title);
    await panel.getByRole("textbox", { name: say("evidence.fields.text") }).fill(text);
    await panel.getByRole("button", { name: say("evidence.add.action") }).click();
  };
  await page
    .getByRole("button", { name: say("evidence.add.title") })
    .first()
    .click();
  await add(first);
  await expect(page.getByText(say("evidence.add.done"))).toBeVisible();
  await add(second);
  const door = page.getByRole("dialog");
  const which = door.getByRole("radiogroup", { name: say("evidence.door.replaces.title") });
  await expect(which.getByRole("radio").first()).toBeChecked();
  await expectNoObstacles(page);
  await page.screenshot({ path: "test-results/replaces-en-1440-light.png" });
  await door.getByRole("button", { name: say("common.save"), exact: true }).click();
  await expect(
    page.getByText(say("evidence.door.replaces.done", { title, lost: 0 })),
  ).toBeVisible();
  await panel
    .getByRole("button", { name: say("common.close") })
    .first()
    .click();

  const list = page.getByRole("list", { name: say("desk.list.notes") });
  await list.getByRole("link").filter({ hasText: title }).click();
  const text = page.getByRole("group", { name: say("evidence.note.textWithMarks") });
  await expect(text).toContainText("three weeks late");
  const before = page.getByRole("region", { name: say("evidence.door.replaces.before") });
  await before.getByRole("button", { name: say("evidence.door.replaces.back") }).click();
  await expect(text).toContainText("two weeks late");
  await expect(before).toHaveCount(0);

  const name = `batch ${Date.now()}.txt`;
  const bring = async (words: string) => {
    await page.goto(`${page.url().split("/evidence")[0]}/evidence`);
    await dropFile(page, name, Buffer.from(words));
    await page.waitForURL(/\/evidence\/import\//);
    const review = page.getByRole("region", { name: say("evidence.door.asStored") }).first();
    await expect(review).toContainText(words.slice(-20));
  };
  const run = page.getByRole("button", { name: say("evidence.import.files.run", { count: 1 }) });
  const result = page.getByRole("region", { name: say("evidence.import.result") });
  await bring(`${first} In a file.`);
  await run.click();
  await expect(result).toBeVisible({ timeout: 60_000 });
  await bring(`${second} In a file.`);
  const choice = page.getByRole("button", {
    name: new RegExp(say("evidence.door.replaces.ofFile", { name })),
  });
  await expect(choice).toContainText(/^Replaces/);
  await expectNoObstacles(page);
  await page.screenshot({ path: "test-results/batch-en-1440-light.png", fullPage: true });
  await run.click();
  await expect(result.getByRole("definition").nth(1)).toHaveText("1", { timeout: 60_000 });
});
