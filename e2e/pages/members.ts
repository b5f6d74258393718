import type { Page } from "@playwright/test";
import type { MemberRole } from "#domain/access/policy.ts";
import type { Say } from "../words.ts";
import { choose } from "./choose.ts";

/** Makes an invitation link from the members page and hands it over. */
export async function invite(page: Page, say: Say, role: MemberRole): Promise<string> {
  const slug = /\/w\/([^/]+)/.exec(page.url())?.[1];
  await page.goto(`/w/${slug}/settings/members`);
  await page.getByRole("button", { name: say("workspace.members.invite"), exact: true }).click();
  const dialog = page.getByRole("dialog", { name: say("workspace.members.inviteTitle") });
  await choose(page, dialog, say("workspace.members.role"), say(`workspace.roles.${role}`));
  await dialog.getByRole("button", { name: say("workspace.members.makeLink") }).click();
  const field = dialog.getByRole("textbox", { name: say("workspace.members.link") });
  const link = await field.inputValue();
  await dialog
    .getByRole("button", { name: say("common.close") })
    .last()
    .click();
  await dialog.waitFor({ state: "detached" });
  return link;
}
