import { readFile } from "node:fs/promises";
import writeXlsx from "write-excel-file/node";
import { expect, test } from "./fixtures.ts";
import { openDemo } from "./pages/door.ts";
import { openExport, takeFile, wordsOfPdf } from "./pages/export.ts";
import { makeLink, startLink } from "./pages/sharing.ts";
import { wordsIn } from "./words.ts";

const say = wordsIn("fi");

/** What somebody keeps in Excel: merged phases, lanes down the side, a card a line, one mistake. */
async function excelMatrix(): Promise<Buffer> {
  const phase = (value: string, columnSpan: number) => ({ value, columnSpan });
  return writeXlsx(
    [
      ["Polkupyörän ostaminen"],
      [null, phase("Ennen ostoa", 2), null, "Osto"],
      [null, "Huomaa tarpeen", "Vertailee", "Maksaa kassalla"],
      [
        "Mitä asiakas tekee",
        "Mittaa lapsen",
        "Lukee arvosteluja\nKysyy kaverilta",
        "Maksaa kortilla",
      ],
      ["Tunne", "🙂", -1, "hmm"],
      ["Kanava", "Verkko", "Verkko; Myymälä", "Myymälä"],
      ["Kipupisteet", null, phase("Kokotaulukkoa ei löydy", 2), null],
    ],
    { sheet: "Polku" },
  ).toBuffer();
}

test("an Excel matrix becomes a map that is seen before it is made, is read by its link on a telephone, and goes out as PDF and as Excel again", async ({
  actor,
}) => {
  test.setTimeout(120_000);
  const page = await actor({ language: "fi" });
  await openDemo(page, say);
  await page.getByRole("button", { name: say("maps.import"), exact: true }).click();
  const dialog = page.getByRole("dialog");
  await dialog.locator("input[type=file]").setInputFiles({
    name: "polku.xlsx",
    mimeType: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    buffer: await excelMatrix(),
  });

  await expect(dialog.getByRole("textbox", { name: say("exchange.import.name") })).toHaveValue(
    "Polkupyörän ostaminen",
  );
  const row = (number: number) =>
    dialog.getByRole("combobox", { name: say("exchange.import.rowRole", { row: number }) });
  await expect(row(2)).toHaveValue("phases");
  await expect(row(3)).toHaveValue("steps");
  await expect(row(4)).toHaveValue("action");
  await expect(row(5)).toHaveValue("curve");
  await expect(dialog.getByText("Polku!D5:")).toBeVisible();
  const preview = dialog.getByRole("region", { name: say("exchange.import.preview") });
  await expect(preview.getByText("Kysyy kaverilta")).toBeVisible();

  await row(7).selectOption("opportunity");
  await dialog.getByRole("button", { name: say("exchange.import.makeNew") }).click();
  await page.waitForURL(/\/maps\/[^/]+$/);
  await expect(page.getByRole("heading", { name: "Polkupyörän ostaminen" })).toBeVisible();
  await expect(page.getByText("Kysyy kaverilta").first()).toBeVisible();

  const shared = await startLink(page, say, "Johtoryhmä");
  const link = await makeLink(shared, say);
  await page.keyboard.press("Escape");
  const reader = await actor({ language: "fi", isPhone: true });
  await reader.goto(link);
  await expect(reader.getByRole("heading", { level: 1 })).toHaveText("Polkupyörän ostaminen");
  await expect(reader.getByText("Kysyy kaverilta")).toBeVisible();

  await openExport(page, say);
  const pdf = await takeFile(page, say, "pdf");
  expect(pdf.name).toBe("polkupyoran-ostaminen.pdf");
  expect(await wordsOfPdf(pdf.bytes)).toContain("Kysyy kaverilta");

  const download = page.waitForEvent("download");
  const address = `${new URL(page.url()).pathname}/export/xlsx-matrix`;
  await page.evaluate((href) => {
    const link = document.createElement("a");
    link.href = href;
    document.body.append(link);
    link.click();
  }, address);
  const file = await readFile(await (await download).path());

  await page.goto(page.url().replace(/\/[^/]+$/, ""));
  await page.getByRole("button", { name: say("maps.import"), exact: true }).click();
  await dialog.locator("input[type=file]").setInputFiles({
    name: "takaisin.xlsx",
    mimeType: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    buffer: file,
  });
  await expect(dialog.getByText(say("exchange.import.allWell"))).toBeVisible();
  await expect(dialog.getByRole("status").last()).toHaveText(
    say("exchange.import.makes", { phases: 2, steps: 3, lanes: 4, cards: 5 }),
  );
});
