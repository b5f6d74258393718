import { docx, lockedOffice, pdf, zip } from "../server/evidence/formats/sample-files.ts";
import { expect, test } from "./fixtures.ts";
import { openDemo } from "./pages/door.ts";
import { chooseFiles, dropFile, openPlace } from "./pages/evidence.ts";
import { wordsIn } from "./words.ts";

// Words of this run alone: what came in before would be here already.
const visit = `Käynti ${Date.now()}.`;
const said = (words: string) => [
  "Haastattelija: Miten meni?",
  `P07: ${words}`,
  "Haastattelija: Entä sitten?",
  `P07: Siinä kaikki. ${visit}`,
];

test("an archive that is dropped shows what is masked, then its files are notes", async ({
  actor,
  baseURL,
}) => {
  test.setTimeout(300_000);
  const say = wordsIn("fi");
  const page = await actor({ language: "fi", at: baseURL });
  await openDemo(page, say);
  await openPlace(page, say, "evidence");

  await dropFile(page, "salattu.docx", lockedOffice());
  await page.waitForURL(/\/evidence\/import\//);
  const files = page.getByRole("region", { name: say("evidence.import.files.title"), exact: true });
  await expect(files).toContainText(say("imports.fileReasons.password-protected"));
  const dryRun = page.getByRole("region", { name: say("evidence.import.dryRun") });
  await expect(dryRun.getByText(say("imports.planReasons.no-files"))).toBeVisible();
  await expect(dryRun.getByText(say("evidence.import.checking"))).toHaveCount(0);
  await page.getByRole("button", { name: say("common.cancel"), exact: true }).click();
  await page.waitForURL(/\/evidence$/);

  const vtt = `WEBVTT\n\n00:01.000 --> 00:02.000\n<v Maija>Odotin tunnin. ${visit}\n\n00:03.000 --> 00:04.000\n<v Pekka>Minäkin odotin.\n`;
  await dropFile(
    page,
    "kevät.zip",
    zip({
      "a.txt": said("Soita numeroon 040 123 4567, kysyin Ainolta.").join("\n\n"),
      "b.docx": docx(said("Maksu jumittui kassalla.")),
      "c.vtt": vtt,
      "d.pdf": pdf(said("Paketti tuli rikki.")),
      "liite.exe": "MZ\u0000",
    }),
  );
  await page.waitForURL(/\/evidence\/import\//);
  await expect(files.getByRole("listitem")).toHaveCount(5);
  await expect(files).toContainText(say("imports.fileReasons.is-program"));
  const masking = page.getByRole("region", { name: say("evidence.import.masking.title") });
  await expect(masking).toContainText("040 123 4567");
  await masking.getByRole("textbox").fill("Aino");
  await expect(masking).toContainText("Ainolta");
  await expect(masking.getByText("[nimi]")).toBeVisible();
  await page
    .getByRole("button", { name: say("evidence.import.files.run", { count: 4 }), exact: true })
    .click();

  const result = page.getByRole("region", { name: say("evidence.import.result") });
  await expect(result.getByRole("definition").first()).toHaveText("4", { timeout: 60_000 });
  await expect(result).toBeFocused();
  await expect(files.getByText(say("evidence.import.files.statuses.added"))).toHaveCount(4);
  await files.getByRole("link", { name: "kevät.zip/a.txt" }).click();
  await page.waitForURL(/\/evidence\/(?!import)/);
  await expect(page.getByText(/Soita numeroon \[puhelin\], kysyin \[nimi\]/).first()).toBeVisible();
});

test("an empty file among others is named where the others are", async ({ actor, baseURL }) => {
  const say = wordsIn("fi");
  const page = await actor({ language: "fi", at: baseURL });
  await openDemo(page, say);
  await openPlace(page, say, "evidence");
  const text = (name: string, words: string) => ({
    name,
    mimeType: "text/plain",
    buffer: Buffer.from(words),
  });
  await chooseFiles(page, say, [
    text("tyhjä.txt", ""),
    text("eka.txt", said("Odotin.").join("\n\n")),
    text("toka.txt", said("Jonotin.").join("\n\n")),
  ]);
  await page.waitForURL(/\/evidence\/import\//);
  const told = page.getByRole("alert").filter({ hasText: "tyhjä.txt" });
  await expect(told).toContainText(say("imports.fileReasons.empty"));
  await told.getByRole("button", { name: say("common.close") }).click();
  await expect(told).toHaveCount(0);
  await page.getByRole("button", { name: say("common.cancel"), exact: true }).click();
  await page.waitForURL(/\/evidence$/);
});
