import type { Locator, Page } from "@playwright/test";
import { extractText } from "unpdf";

/** What a PDF says that is downloaded by a press on `link`, on one line. */
export async function pdfTextOf(page: Page, link: Locator): Promise<string> {
  const coming = page.waitForEvent("download");
  await link.click();
  const file = await (await coming).createReadStream();
  const chunks: Buffer[] = [];
  for await (const chunk of file) chunks.push(chunk as Buffer);
  const { text } = await extractText(new Uint8Array(Buffer.concat(chunks)), { mergePages: true });
  return text.replaceAll(/\s+/g, " ");
}
