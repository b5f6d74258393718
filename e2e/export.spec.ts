import { expect, test } from "./fixtures.ts";
import { openDemo } from "./pages/door.ts";
import { openExport, takeFile, wordsOfPdf } from "./pages/export.ts";
import { createMap } from "./pages/maps.ts";
import { wordsIn } from "./words.ts";

test("a map is looked at in the dialog and goes out as PDF and PNG", async ({ actor, baseURL }) => {
  test.setTimeout(120_000);
  const say = wordsIn("fi");
  const page = await actor({ language: "fi", at: baseURL });
  await openDemo(page, say);
  await createMap(page, say, "Vietävä polku");
  await openExport(page, say);
  const preview = page.getByRole("img", { name: say("drawn.dialog.preview") });
  await expect
    .poll(() => preview.evaluate((image) => (image as HTMLImageElement).naturalWidth), {
      timeout: 30_000,
    })
    .toBeGreaterThan(100);

  const pdf = await takeFile(page, say, "pdf");
  expect(pdf.name).toBe("vietava-polku.pdf");
  expect(await wordsOfPdf(pdf.bytes)).toContain("Vietävä polku");

  await openExport(page, say);
  const png = await takeFile(page, say, "png");
  expect(png.bytes.subarray(1, 4).toString()).toBe("PNG");
});
