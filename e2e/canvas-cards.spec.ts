import type { Page } from "@playwright/test";
import sharp from "sharp";
import { expect, test } from "./fixtures.ts";
import { Canvas } from "./pages/canvas.ts";
import { openDemo } from "./pages/door.ts";
import { createMap } from "./pages/maps.ts";
import { wordsIn } from "./words.ts";

const say = wordsIn("en");

async function choose(page: Page, field: string, option: string): Promise<void> {
  const panel = page.getByRole("complementary");
  await panel.getByRole("button", { name: new RegExp(`${field}$`) }).click();
  await page.getByRole("option", { name: option }).first().click();
}

test("a card shows its picture, its owner, its status, its colour and where it leads", async ({
  actor,
}) => {
  const page = await actor();
  await openDemo(page, say);
  await createMap(page, say, "Cards");
  const canvas = new Canvas(page, say);
  await canvas.surface.focus();
  await page.keyboard.press("Control+Home");
  await page.keyboard.type("**Slow** [queue](https://example.org/q)");
  await page.keyboard.press("Enter");
  await page.keyboard.press("Escape");
  const card = canvas.card("Slow queue");
  await expect(card.locator("strong")).toHaveText("Slow");
  const link = card.getByRole("link", { name: "queue" });
  await expect(link).toHaveAttribute("href", "https://example.org/q");
  await expect(link).toHaveAttribute("rel", /noopener/);

  await page.keyboard.press("Control+Home");
  await page.keyboard.press("Control+Enter");
  await choose(page, say("map.panel.status"), say("canvas.status.doing"));
  await expect(card).toContainText(say("canvas.status.doing"));
  await choose(page, say("map.panel.colour"), say("map.panel.colourNumber", { number: 3 }));
  await expect(page.getByRole("region", { name: say("canvas.legend.title") })).toBeVisible();

  const picture = await sharp({
    create: { width: 60, height: 40, channels: 3, background: "#3a7" },
  })
    .png()
    .toBuffer();
  await page
    .getByRole("complementary")
    .locator("input[type=file]")
    .setInputFiles({ name: "door.png", mimeType: "image/png", buffer: picture });
  const alt = page.getByRole("textbox", { name: say("map.panel.alt") });
  await expect(card).toContainText(say("canvas.picture.needsWords"));
  await alt.fill("A green door");
  await expect(card.getByRole("img", { name: "A green door" })).toBeVisible();

  // the same picture again, from the clipboard: a card of its own
  await canvas.surface.focus();
  await page.keyboard.press("Control+End");
  await canvas.pastePicture(picture);
  await expect(alt).toHaveValue("");
  await alt.fill("The door once more");
  await expect(canvas.surface.getByRole("img", { name: "The door once more" })).toBeVisible();
  await canvas.waitUntilSaved();
});

test("a locked structure stands still, and cards go on", async ({ actor }) => {
  const page = await actor();
  await openDemo(page, say);
  await createMap(page, say, "Locked");
  const canvas = new Canvas(page, say);
  await page.getByRole("button", { name: say("canvas.toolbar.mapDetails") }).click();
  await page.getByText(say("map.panel.lock"), { exact: true }).click();
  const unlock = page.getByRole("button", { name: say("canvas.toolbar.unlock") });
  await expect(unlock).toBeVisible();
  await page.getByRole("button", { name: say("canvas.toolbar.add"), exact: true }).click();
  await page.getByRole("menuitem", { name: say("canvas.commands.stepAfter") }).click();
  await expect(page.getByText(say("canvas.message.refused.structure-locked"))).toBeVisible();
  await canvas.writeCards(["Still writing"]);
  await unlock.click();
  await expect(unlock).toBeHidden();
});

test("a map becomes a template of its own, and the start of its to-be", async ({ actor }) => {
  const page = await actor();
  await openDemo(page, say);
  const list = page.url();
  await createMap(page, say, "Our way");
  await new Canvas(page, say).waitUntilSaved();
  await page.goto(list);
  const menu = page.getByRole("button", { name: say("maps.actionsFor", { title: "Our way" }) });
  await menu.click();
  await page.getByRole("menuitem", { name: say("maps.own.save") }).click();
  await page.getByRole("textbox", { name: say("maps.own.name") }).fill("Bones of ours");
  await page
    .getByRole("dialog")
    .getByRole("button", { name: say("maps.own.save") })
    .click();
  await expect(page.getByRole("dialog")).toBeHidden();
  await page
    .getByRole("button", { name: say("maps.new") })
    .first()
    .click();
  await expect(page.getByRole("radio", { name: /Bones of ours/ })).toBeAttached();
  await page.getByRole("button", { name: say("common.cancel") }).click();

  await menu.click();
  await page.getByRole("menuitem", { name: say("maps.makeToBe") }).click();
  await page.waitForURL(/\/maps\/[^/]+$/);
  const back = page.getByRole("link", {
    name: say("canvas.relatives.asIs", { title: "Our way" }),
  });
  await back.click();
  await expect(
    page.getByRole("link", {
      name: say("canvas.relatives.toBe", { title: say("maps.toBeOf", { title: "Our way" }) }),
    }),
  ).toBeVisible();
});
