import type { Page } from "@playwright/test";
import { expect, test } from "./fixtures.ts";
import { expectNoObstacles } from "./obstacles.ts";
import { Canvas } from "./pages/canvas.ts";
import { setUp } from "./pages/door.ts";
import { holdLine } from "./pages/live-line.ts";
import { createMap } from "./pages/maps.ts";
import { wordsIn } from "./words.ts";

const account = {
  name: "Olivia Owner",
  email: "olivia@example.org",
  password: "four unrelated words",
};

const looks = [
  { language: "fi", scheme: "dark", viewport: { width: 390, height: 844 } },
  { language: "en", scheme: "light", viewport: { width: 1440, height: 900 } },
] as const;

for (const { language, scheme, viewport } of looks) {
  test(`what asks and tells about edits that may be lost keeps nobody out (${language}, ${scheme}, ${viewport.width} px)`, async ({
    actor,
    instance,
  }) => {
    const say = wordsIn(language);
    const page = await actor({ at: instance.address, language, scheme });
    const line = await holdLine(page);
    const canvas = new Canvas(page, say);
    await setUp(page, say, { address: instance.setUpAddress, account, workspace: "Path" });
    const maps = page.url();
    await createMap(page, say, "A path with quite a long name for a telephone");
    const address = page.url();
    await canvas.draw([{ phase: "First", steps: ["Begin"] }]);
    await canvas.writeCards(["one thought", "another thought"]);
    await canvas.waitUntilSaved();

    await page.setViewportSize(viewport);
    await canvas.card("one thought").click();
    await canvas.command("moveTo");
    await expect(page.getByRole("dialog", { name: say("canvas.moveTo.title") })).toBeVisible();
    await seen(page, "move");
    await page.keyboard.press("Escape");

    const other = await page.context().newPage();
    await other.goto(`${address}?lens=canvas`);
    const theirs = new Canvas(other, say);
    await theirs.waitUntilSaved();
    await canvas.card("another thought").click();
    await page.keyboard.press("Enter");
    await page.keyboard.type(
      " that goes on for so long that it needs more than the one line it has",
    );
    await theirs.card("another thought").click();
    await other.keyboard.press("Delete");
    // the message, and not the field that still has these words
    await expect(
      page.getByRole("alertdialog").filter({ hasText: "that goes on for so long" }),
    ).toBeVisible();
    // who types on loses nothing more, and deletes nothing
    const keep = page.getByRole("button", { name: say("canvas.together.keepText") });
    await expect(keep).toBeFocused();
    await seen(page, "lost words");
    await page.keyboard.press("Enter");
    await expect(canvas.card("that goes on for so long")).toBeVisible();
    await expect(canvas.surface).toBeFocused();

    await line.cut();
    await canvas.surface.focus();
    await canvas.writeCards(["a late thought"]);
    await other.goto(maps);
    await other.getByRole("button", { name: say("shell.you") }).click();
    await other.getByRole("menuitem", { name: say("shell.signOut") }).click();
    await expect(other.getByRole("alertdialog").getByRole("link")).toBeVisible();
    await other.setViewportSize(viewport);
    await seen(other, "sign-out");
    await other
      .getByRole("button", { name: say("shell.waiting.stay") })
      .last()
      .click();

    await seen(other, "badge");
    await other.getByRole("button", { name: /A path/ }).click();
    await other.getByRole("menuitem", { name: say("common.delete") }).click();
    const binned = other.getByRole("list", { name: say("maps.inBin.label") });
    await expect(binned).toBeVisible();
    await seen(other, "bin");
    line.heal();
    await page.getByRole("button", { name: say("canvas.save.wayOut") }).click();
    await expect(page.getByRole("dialog", { name: say("canvas.save.wayOut") })).toBeVisible();
    await seen(page, "in the bin");
    await page.keyboard.press("Escape");
    await binned.getByRole("button", { name: say("maps.inBin.restore") }).click();
    await canvas.waitUntilSaved();

    await other.goto(maps.replace(/maps$/, "settings"));
    const sensitive = other.getByRole("switch", { name: say("workspace.general.isSensitive") });
    await sensitive.click({ force: true });
    await expect(sensitive).toBeChecked();
    await page.setViewportSize({ width: 1440, height: 900 });
    await page.goto(address);
    await canvas.waitUntilSaved();
    await line.cut();
    await canvas.writeCards(["only here"]);
    await page
      .getByRole("link", { name: say("shell.maps") })
      .last()
      .click();
    await expect(page.getByRole("alertdialog")).toBeVisible();
    await page.setViewportSize(viewport);
    await seen(page, "leave");
    await page.getByRole("alertdialog").getByRole("button").last().click();
    line.heal();
    await canvas.waitUntilSaved();
  });
}

/** Looked at by axe, and on a picture by whoever wants to. */
async function seen(page: Page, name: string): Promise<void> {
  await page.screenshot({ path: test.info().outputPath(`${name}.png`) });
  await expectNoObstacles(page, name);
}
