import { openNote } from "../../e2e/pages/evidence.ts";
import { interviews, reviews } from "../../e2e/samples.ts";
import { inWorkspace, type Shot } from "./shot.ts";

/** Notes, and how they come in. */
export const evidence: readonly Shot[] = [
  { name: "evidence", take: (page) => inWorkspace(page, "evidence") },
  {
    name: "evidence-add",
    take: async (page, say) => {
      await inWorkspace(page, "evidence");
      await page.getByRole("button", { name: say("evidence.add.title") }).click();
    },
  },
  {
    name: "evidence-import",
    take: async (page, say) => {
      await inWorkspace(page, "evidence");
      const chooser = page.waitForEvent("filechooser");
      await page.getByRole("button", { name: say("evidence.files.choose") }).click();
      await (await chooser).setFiles([reviews("fi")]);
      await page.getByRole("region", { name: say("evidence.import.dryRun") }).waitFor();
    },
  },
  {
    name: "evidence-import-files",
    take: async (page, say) => {
      await inWorkspace(page, "evidence");
      const chooser = page.waitForEvent("filechooser");
      await page.getByRole("button", { name: say("evidence.files.choose") }).click();
      await (await chooser).setFiles(interviews());
      await page
        .getByRole("button", { name: say("evidence.import.files.run", { count: 3 }) })
        .waitFor();
    },
  },
  { name: "codes", take: (page) => inWorkspace(page, "evidence/codes") },
  { name: "queue", take: (page) => inWorkspace(page, "evidence/queue") },
  {
    name: "note",
    take: async (page, say) => {
      await inWorkspace(page, "evidence");
      await openNote(page, say, 3);
    },
  },
];
