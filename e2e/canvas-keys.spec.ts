import { readFileSync } from "node:fs";
import { expect, test } from "./fixtures.ts";
import { Canvas } from "./pages/canvas.ts";
import { openDemo } from "./pages/door.ts";
import { Hands } from "./pages/hands.ts";
import { createMap } from "./pages/maps.ts";
import { wordsIn } from "./words.ts";

const say = wordsIn("en");
/** The first as it was written by the program itself, the others after its format: fixtures/README.md. */
const sheets = [
  ["LibreOffice", "libreoffice"],
  ["Excel", "excel"],
  ["Google Sheets", "google-sheets"],
] as const;

test("cards are selected, moved, changed and copied together, by keys alone", async ({ actor }) => {
  const page = await actor();
  await openDemo(page, say);
  await createMap(page, say, "Keys");
  const canvas = new Canvas(page, say);
  const keys = page.keyboard;
  await canvas.writeCards(["one", "two", "three"]);

  await keys.press("Control+Home");
  await keys.press("Shift+ArrowDown");
  await expect(canvas.selected).toContainText(["one", "two"]);
  await keys.press("Alt+ArrowRight");
  await keys.press("Control+d");
  await expect(canvas.card("one")).toHaveCount(2);
  await expect(canvas.selected).toContainText(["one", "two"]);
  await keys.press("Delete");
  await expect(canvas.card("one")).toHaveCount(1);
  await keys.press("Control+z");
  await expect(canvas.card("one")).toHaveCount(2);
  await keys.press("Control+z");

  const nothing = say("canvas.message.note.nothingSelected");
  const told = page.getByRole("alertdialog").filter({ hasText: nothing });
  for (const key of ["Alt+ArrowUp", "Control+d", "Delete", "Control+c"]) {
    await keys.press("Control+End");
    await keys.press(key);
    await keys.press(key);
    await expect(told, key).toHaveCount(1);
    await told.getByRole("button").click();
    await expect(told, key).toHaveCount(0);
    await canvas.surface.focus();
  }

  await keys.press("Control+Home");
  await keys.press("Control+a");
  await keys.press("Control+a");
  await expect(canvas.selected).toHaveCount(3);
  await keys.press("Control+Enter");
  const bar = page.getByRole("toolbar", { name: say("canvas.bulk.label") });
  await expect(bar.getByRole("button").first()).toBeFocused();
  await bar.getByRole("button", { name: say("canvas.bulk.status") }).press("Enter");
  await page.getByRole("menuitem", { name: say("canvas.status.done") }).press("Enter");
  await keys.press("Escape");

  await canvas.surface.focus();
  await keys.press("Control+f");
  await expect(page.getByRole("textbox", { name: say("canvas.find.label") })).toBeFocused();
  await keys.type("TWO");
  await expect(canvas.selected).toContainText(["two"]);
  await keys.press("Escape");
  await expect(canvas.surface).toBeFocused();

  await keys.press("Control+k");
  await expect(page.getByRole("combobox", { name: say("canvas.palette.search") })).toBeFocused();
  await keys.type("monista");
  await keys.press("Enter");
  await expect(canvas.card("two")).toHaveCount(2);
});

test("keys pressed while what answers them is on its way are not lost", async ({ actor }) => {
  const page = await actor();
  await openDemo(page, say);
  await createMap(page, say, "Early");
  const canvas = new Canvas(page, say);
  await canvas.waitUntilSaved();
  let release = () => {};
  const released = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route("**/_next/static/chunks/*.js", async (route) => {
    if ((await canvas.surface.count()) > 0) await released;
    await route.continue();
  });
  await page.reload();
  await canvas.surface.waitFor();
  await canvas.surface.focus();
  await page.keyboard.press("Control+Home");
  await page.keyboard.type("Early on a day");
  await page.keyboard.press("Enter");
  await page.keyboard.type("bird");
  release();
  await expect(canvas.card("Early on a day")).toBeVisible();
  await page.keyboard.press("Enter");
  await expect(canvas.card("bird")).toBeVisible();
});

for (const [program, name] of sheets) {
  test(`a block of 40 rows and 12 columns from ${program} lands where its preview says`, async ({
    actor,
  }) => {
    const sheet = readFileSync(`domain/map/clipboard/fixtures/${name}.html.txt`, "utf8");
    const page = await actor();
    await openDemo(page, say);
    await createMap(page, say, "Sheet");
    const hands = new Hands(page, say);
    const start = async () => {
      await hands.toStart();
      // what answers to keys, and to the clipboard with them, has come
      await expect(hands.said).not.toBeEmpty();
      await hands.paste({ "text/html": sheet });
    };
    await start();
    const bar = page.getByRole("region", { name: say("canvas.paste.label") });
    const says = say("canvas.paste.says", { cards: 465, rows: 40, columns: 12 });
    await expect(bar).toContainText(says);
    // the new rows come where the parking area has been
    const veil = await page.locator("[data-paste-veil]").boundingBox();
    const parking = await page.getByText(say("canvas.parking"), { exact: true }).boundingBox();
    expect(veil && parking && veil.y <= parking.y && parking.y < veil.y + veil.height).toBe(true);
    await page.keyboard.press("Escape");
    await expect(bar).toHaveCount(0);

    await hands.paste({ "text/html": sheet });
    await page.keyboard.press("Enter");
    await expect(bar).toHaveCount(0);
    await expectSheet(hands);
    await page.keyboard.press("Control+f");
    await expect(page.getByRole("textbox", { name: say("canvas.find.label") })).toBeFocused();
    await page.keyboard.type("r40s12");
    await expect(hands.selected).toContainText(["r40s12"]);
    await page.keyboard.press("Escape");
    await page.keyboard.press("Control+z");
    await expect(hands.card("Ääkköset: åäö ÅÄÖ")).toHaveCount(0);

    await test.step("by mouse", async () => {
      await start();
      await bar.getByRole("button", { name: say("canvas.paste.put"), exact: true }).click();
      await expect(bar).toHaveCount(0);
      await expectSheet(hands);
    });
  });
}

/** Its letters, the lines of a cell as cards, and a merged cell over its three steps. */
async function expectSheet(hands: Hands): Promise<void> {
  await expect(hands.card("Ääkköset: åäö ÅÄÖ")).toBeVisible();
  await expect(hands.card("r2s5 jäätelö")).toBeVisible();
  await expect(hands.card("eka rivi")).toHaveCount(1);
  await expect(hands.card("toka rivi")).toHaveCount(1);
  const column = (await hands.left("r2s4")) - (await hands.left("r2s3"));
  expect(await hands.width("Ennen ostoa")).toBeGreaterThan(2.5 * column);
}
