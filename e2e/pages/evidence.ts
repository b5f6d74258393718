import { expect, type Page } from "@playwright/test";
import type { Say } from "../words.ts";

export type Upload = { name: string; mimeType: string; buffer: Buffer };

export async function openPlace(page: Page, say: Say, place: "maps" | "evidence"): Promise<void> {
  const nav = page.getByRole("navigation", { name: say("shell.navigation") });
  await nav.getByRole("link", { name: say(`shell.${place}`) }).click();
  await page.waitForURL(new RegExp(`/${place}$`));
}

/** A note typed by hand, of somebody by whatever the form is told; what is masked in it is seen first. */
export async function typeNote(
  page: Page,
  say: Say,
  {
    text,
    participant,
    isMasked = false,
  }: { text: string; participant: string; isMasked?: boolean },
): Promise<void> {
  await openPlace(page, say, "evidence");
  await page.getByRole("button", { name: say("evidence.add.title") }).click();
  const panel = page.getByRole("complementary", { name: say("evidence.add.title") });
  await panel.getByRole("textbox", { name: say("evidence.fields.text") }).fill(text);
  const who = panel.getByRole("textbox", { name: say("evidence.fields.participant") });
  await who.fill(participant);
  await panel.getByRole("button", { name: say("evidence.add.action") }).click();
  if (isMasked) {
    const door = page.getByRole("dialog");
    await door.getByRole("button", { name: say("common.save"), exact: true }).click();
  }
  // it is empty again once the note is there
  await expect(who).toHaveValue("");
}

/** A table through the page where its columns are named; answers how many notes came of it. */
export async function importTable(
  page: Page,
  say: Say,
  { file, map }: { file: Upload; map: string },
): Promise<number> {
  await openPlace(page, say, "evidence");
  await chooseFiles(page, say, [file]);
  await page.waitForURL(/\/evidence\/import\//);
  const journey = page.getByRole("checkbox", { name: map });
  await journey.check({ force: true });
  const dryRun = page.getByRole("region", { name: say("evidence.import.dryRun") });
  // thousands are apart
  const counted = say("evidence.import.run", { count: 7 }).replace("7", "[\\d\\s,]+");
  await dryRun.getByRole("button", { name: new RegExp(counted) }).click();
  const result = page.getByRole("region", { name: say("evidence.import.result") });
  await expect(result).toBeVisible({ timeout: 180_000 });
  const count = await result.getByRole("definition").first().innerText();
  return Number(count.replaceAll(/\D/g, ""));
}

/** Texts, one note each, all of the same journey and quotable; of an archive, `count` of them. */
export async function addTexts(
  page: Page,
  say: Say,
  { files, map, count = files.length }: { files: Upload[]; map: string; count?: number },
): Promise<void> {
  await openPlace(page, say, "evidence");
  await chooseFiles(page, say, files);
  await page.waitForURL(/\/evidence\/import\//);
  await page.getByRole("checkbox", { name: map }).check({ force: true });
  const consent = page.getByRole("radiogroup", { name: say("evidence.fields.consent") });
  await consent.getByRole("radio", { name: say("evidence.consents.yes") }).check({ force: true });
  const run = page.getByRole("button", { name: say("evidence.import.files.run", { count }) });
  await run.click({ timeout: 60_000 });
  const result = page.getByRole("region", { name: say("evidence.import.result") });
  await expect(result).toBeVisible({ timeout: 180_000 });
}

/** A file dropped in the middle of the page, or on what is given, as from the desktop. */
export async function dropFile(
  page: Page,
  name: string,
  bytes: Uint8Array,
  on = page.getByRole("heading", { level: 1 }),
): Promise<void> {
  const transfer = await page.evaluateHandle(
    ([name, base64]) => {
      const data = new DataTransfer();
      const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
      data.items.add(new File([bytes], name));
      return data;
    },
    [name, Buffer.from(bytes).toString("base64")] as const,
  );
  for (const event of ["dragenter", "dragover", "drop"]) {
    await on.dispatchEvent(event, { dataTransfer: transfer });
  }
}

/** One of the list, by its place; pressed again if the page was not awake yet. */
export async function openNote(page: Page, say: Say, at: number): Promise<void> {
  const rows = page.getByRole("list", { name: say("desk.list.notes") }).getByRole("link");
  await expect(async () => {
    await rows.nth(at).click();
    await page.waitForURL(/\/evidence\/[^/]+$/, { timeout: 20_000 });
  }).toPass({ timeout: 90_000 });
  await page.getByRole("group", { name: say("evidence.note.textWithMarks") }).waitFor();
}

export async function chooseFiles(page: Page, say: Say, files: Upload[]): Promise<void> {
  const chooser = page.waitForEvent("filechooser");
  await page.getByRole("button", { name: say("evidence.files.choose") }).click();
  await (await chooser).setFiles(files);
}
