import { readFile } from "node:fs/promises";
import type { Page } from "@playwright/test";
import { extractText } from "unpdf";
import type { Say } from "../words.ts";

export async function openExport(page: Page, say: Say): Promise<void> {
  await page.getByRole("button", { name: say("drawn.dialog.open"), exact: true }).click();
}

/** What the open dialog gives of a format. */
export async function takeFile(page: Page, say: Say, format: "pdf" | "png") {
  await page
    .getByRole("radio", { name: say(`drawn.dialog.formats.${format}.name`) })
    .click({ force: true });
  const coming = page.waitForEvent("download");
  await page.getByRole("button", { name: say("drawn.dialog.make"), exact: true }).click();
  const file = await coming;
  return { name: file.suggestedFilename(), bytes: await readFile(await file.path()) };
}

export async function wordsOfPdf(bytes: Buffer): Promise<string> {
  return (await extractText(new Uint8Array(bytes), { mergePages: true })).text;
}
