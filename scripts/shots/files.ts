import { openMap, type Shot } from "./shot.ts";

const table = [
  "Vaihe;Ennen ostoa;Ennen ostoa;Osto",
  "Askel;Huomaa tarpeen;Vertailee;Maksaa kassalla",
  "Mitä asiakas tekee;Mittaa lapsen;Lukee arvosteluja;Maksaa kortilla",
  "Tunne;1;-1;hmm",
].join("\n");

/** The ways of a map into files and of files into a map. */
export const files: readonly Shot[] = [
  {
    name: "files-export",
    take: async (page, say) => {
      await openMap(page, say);
      await page.getByRole("button", { name: say("drawn.dialog.open"), exact: true }).click();
      await page
        .getByRole("img", { name: say("drawn.dialog.preview") })
        .evaluate((image: HTMLImageElement) => image.decode());
    },
  },
  {
    name: "files-export-sheet",
    take: async (page, say) => {
      await openMap(page, say);
      await page.getByRole("button", { name: say("drawn.dialog.open"), exact: true }).click();
      await page
        .getByRole("radio", { name: say("drawn.dialog.formats.mermaid.name") })
        .click({ force: true });
      await page.getByRole("dialog").getByRole("status").waitFor();
    },
  },
  {
    name: "files-import",
    take: async (page, say) => {
      await page.getByRole("button", { name: say("maps.import"), exact: true }).click();
    },
  },
  {
    name: "files-import-table",
    take: async (page, say) => {
      await page.getByRole("button", { name: say("maps.import"), exact: true }).click();
      await page
        .getByRole("dialog")
        .locator("input[type=file]")
        .setInputFiles({ name: "polku.csv", mimeType: "text/csv", buffer: Buffer.from(table) });
      await page.getByRole("textbox", { name: say("exchange.import.name") }).waitFor();
    },
  },
];
