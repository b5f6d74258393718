import { expect, type Page } from "@playwright/test";
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

/** On the members page: the role of somebody who is in already. */
export async function giveRole(
  page: Page,
  say: Say,
  name: string,
  role: MemberRole,
): Promise<void> {
  const label = say("workspace.members.roleOf", { name });
  // one role's name may be a part of another's
  const chosen = new RegExp(`^${say(`workspace.roles.${role}`)}`);
  await choose(page, page, label, chosen);
  await expect(page.getByRole("button", { name: label })).toHaveText(chosen);
}

export async function removeMember(page: Page, say: Say, name: string): Promise<void> {
  await page.getByRole("button", { name: say("workspace.members.actionsFor", { name }) }).click();
  const remove = say("workspace.members.remove");
  await page.getByRole("menuitem", { name: remove }).click();
  await page.getByRole("alertdialog").getByRole("button", { name: remove }).click();
  await expect(page.getByText(say("workspace.members.removed", { name })).first()).toBeVisible();
}
