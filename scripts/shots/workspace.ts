import { go, inWorkspace, openMap, type Shot } from "./shot.ts";

/** Personas, settings and what stands around the pages. */
export const workspace: readonly Shot[] = [
  { name: "personas", take: (page) => inWorkspace(page, "personas") },
  {
    name: "persona-add",
    take: async (page, say) => {
      await inWorkspace(page, "personas");
      await page
        .getByRole("button", { name: say("persona.add") })
        .first()
        .click();
    },
  },
  { name: "settings", take: (page) => inWorkspace(page, "settings") },
  { name: "members", take: (page) => inWorkspace(page, "settings/members") },
  {
    name: "invite",
    take: async (page, say) => {
      await inWorkspace(page, "settings/members");
      const name = say("workspace.members.invite");
      await page.getByRole("button", { name, exact: true }).click();
      await page.getByRole("dialog").waitFor();
    },
  },
  { name: "libraries", take: (page) => inWorkspace(page, "settings/library") },
  { name: "api", take: (page) => inWorkspace(page, "settings/api") },
  { name: "api-docs", take: (page) => go(page, "/api/v1/docs") },
  {
    name: "share",
    take: async (page, say) => {
      await openMap(page, say);
      await page.getByRole("button", { name: say("share.button"), exact: true }).click();
      await page.getByRole("button", { name: say("share.new"), exact: true }).click();
    },
  },
  { name: "profile", take: (page) => inWorkspace(page, "settings/profile") },
  {
    name: "user-menu",
    take: async (page, say) => {
      await page.getByRole("button", { name: say("shell.you") }).click();
    },
  },
  { name: "new-workspace", take: (page) => go(page, "/new") },
  { name: "not-found", take: (page) => inWorkspace(page, "maps/nothing") },
];
