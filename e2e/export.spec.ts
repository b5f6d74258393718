import { readFile } from "node:fs/promises";
import type { Page } from "@playwright/test";
import { extractText } from "unpdf";
import { expect, test } from "./fixtures.ts";
import { openDemo } from "./pages/door.ts";
import { createMap } from "./pages/maps.ts";
import { type Say, wordsIn } from "./words.ts";

test("a map is looked at in the dialog and goes out as PDF and PNG", async ({ actor, baseURL }) => {
  test.setTimeout(120_000);
  const say = wordsIn("fi");
  const page = await actor({ language: "fi", at: baseURL });
  await openDemo(page, say);
  await createMap(page, say, "Vietävä polku");
  await page.getByRole("button", { name: say("drawn.dialog.open"), exact: true }).click();
  const preview = page.getByRole("img", { name: say("drawn.dialog.preview") });
  await expect
    .poll(() => preview.evaluate((image) => (image as HTMLImageElement).naturalWidth), {
      timeout: 30_000,
    })
    .toBeGreaterThan(100);

  const pdf = await take(page, say, "pdf");
  expect(pdf.name).toBe("vietava-polku.pdf");
  const { text } = await extractText(new Uint8Array(pdf.bytes), { mergePages: true });
  expect(text).toContain("Vietävä polku");

  await page.getByRole("button", { name: say("drawn.dialog.open"), exact: true }).click();
  const png = await take(page, say, "png");
  expect(png.bytes.subarray(1, 4).toString()).toBe("PNG");
});

async function take(page: Page, say: Say, format: "pdf" | "png") {
  await page
    .getByRole("radio", { name: say(`drawn.dialog.formats.${format}.name`) })
    .click({ force: true });
  const coming = page.waitForEvent("download");
  await page.getByRole("button", { name: say("drawn.dialog.make"), exact: true }).click();
  const file = await coming;
  const bytes = await readFile(await file.path());
  return { name: file.suggestedFilename(), bytes };
}
