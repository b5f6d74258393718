import type { Page } from "@playwright/test";
import type { Say } from "../words.ts";

export type Account = { name: string; email: string; password: string };

/** Two clicks: the address, and the one button on it. */
export async function openDemo(page: Page, say: Say, address = "/"): Promise<void> {
  await page.goto(address);
  await page.getByRole("button", { name: say("access.signIn.demoAction") }).click();
  await page.waitForURL(/\/w\/[^/]+\/maps$/);
}

/** The first visit of an empty instance, without the demo. */
export async function setUp(
  page: Page,
  say: Say,
  { address, account, workspace }: { address: string; account: Account; workspace: string },
): Promise<void> {
  await page.goto(address);
  await fillAccount(page, say, account);
  await page.getByRole("textbox", { name: say("access.setUp.workspace") }).fill(workspace);
  const demo = page.getByRole("checkbox", { name: say("access.setUp.wantsDemo") });
  await demo.uncheck({ force: true });
  await page.getByRole("button", { name: say("access.setUp.action") }).click();
  await page.waitForURL(/\/w\/[^/]+\/maps$/);
}

/** With a link from a member, as somebody who has no account yet. */
export async function joinByLink(
  page: Page,
  say: Say,
  { link, account }: { link: string; account: Account },
): Promise<void> {
  await page.goto(link);
  await fillAccount(page, say, account);
  await page.getByRole("button", { name: say("access.invite.action") }).click();
  await page.waitForURL(/\/w\/[^/]+\/maps$/);
}

export async function trySignIn(
  page: Page,
  say: Say,
  { email, password }: Pick<Account, "email" | "password">,
): Promise<void> {
  await page.getByRole("textbox", { name: say("access.email") }).fill(email);
  await page.getByLabel(say("access.password"), { exact: true }).fill(password);
  await page.getByRole("button", { name: say("access.signIn.action") }).click();
}

export async function signOut(page: Page, say: Say): Promise<void> {
  await page.getByRole("button", { name: say("shell.you") }).click();
  await page.getByRole("menuitem", { name: say("shell.signOut") }).click();
  await page.waitForURL(/\/sign-in/);
}

async function fillAccount(page: Page, say: Say, account: Account): Promise<void> {
  await page.getByRole("textbox", { name: say("access.name") }).fill(account.name);
  await page.getByRole("textbox", { name: say("access.email") }).fill(account.email);
  await page.getByLabel(say("access.newPassword"), { exact: true }).fill(account.password);
}
