import type { Page } from "@playwright/test";
import { expect, test } from "./fixtures.ts";
import { type Account, joinByLink, setUp, signOut, trySignIn } from "./pages/door.ts";
import { createMap } from "./pages/maps.ts";
import { invite } from "./pages/members.ts";
import { wordsIn } from "./words.ts";

const say = wordsIn("en");
const owner = person("Olivia Owner");
const viewer = person("Victor Viewer");

test("who joins by a viewer's link sees the map and cannot change it", async ({
  actor,
  instance,
}) => {
  const at = instance.address;
  const [mine, theirs] = [await actor({ at }), await actor({ at })];
  await setUp(mine, say, { address: instance.setUpAddress, account: owner, workspace: "Care" });
  await createMap(mine, say, "Getting help");
  const map = mine.url();
  const link = await invite(mine, say, "viewer");
  await joinByLink(theirs, say, { link, account: viewer });
  await theirs.getByRole("link", { name: "Getting help" }).click();
  await expect(theirs.getByRole("application", { name: say("canvas.name") })).toBeVisible();
  await expect(
    theirs.getByRole("button", { name: say("canvas.toolbar.add"), exact: true }),
  ).toHaveCount(0);
  await theirs.getByRole("application", { name: say("canvas.name") }).focus();
  await theirs.keyboard.press("ArrowDown");
  await theirs.keyboard.type("x");
  await expect(theirs.getByRole("textbox", { name: say("canvas.editCard") })).toHaveCount(0);
  expect(theirs.url()).toBe(map);
  await theirs.goto(map.replace(/\/maps.*/, "/settings/members"));
  await expect(theirs.getByText(owner.email)).toBeVisible();
  await expect(
    theirs.getByRole("button", { name: say("workspace.members.invite"), exact: true }),
  ).toHaveCount(0);
});

test("an invitation opens once", async ({ actor, instance }) => {
  const at = instance.address;
  const [mine, theirs, late] = [await actor({ at }), await actor({ at }), await actor({ at })];
  await setUp(mine, say, { address: instance.setUpAddress, account: owner, workspace: "Care" });
  const link = await invite(mine, say, "editor");
  await theirs.goto(link);
  // what is missing leads there, and a password that anybody would try first is none
  const name = theirs.getByRole("textbox", { name: say("access.name") });
  const password = theirs.getByLabel(say("access.newPassword"), { exact: true });
  const join = theirs.getByRole("button", { name: say("access.invite.action") });
  await join.click();
  await expect(name).toBeFocused();
  await name.fill(viewer.name);
  await theirs.getByRole("textbox", { name: say("access.email") }).fill(viewer.email);
  for (const [weak, word] of [
    ["aaaaaaaaaa", "passwordEasy"],
    [viewer.email, "passwordOwn"],
  ] as const) {
    await password.fill(weak);
    await join.click();
    await expect(theirs.getByText(say(`access.problems.${word}`))).toBeVisible();
    await expect(password).toBeFocused();
  }
  await joinByLink(theirs, say, { link, account: viewer });
  await late.goto(link);
  await expect(late.getByText(say("access.reasons.invite-gone"))).toBeVisible();
  await late.getByRole("link", { name: say("access.signIn.action") }).click();
  await trySignIn(late, say, viewer);
  await late.waitForURL(/\/w\/[^/]+\/maps$/);
});

test("a stranger finds nothing, and who is not signed in is asked to", async ({
  actor,
  instance,
  watch,
}) => {
  watch.expect(/status of 404/);
  watch.expect(/\/live\?.*response code: 404/);
  const at = instance.address;
  const [mine, theirs] = [await actor({ at }), await actor({ at })];
  await setUp(mine, say, { address: instance.setUpAddress, account: owner, workspace: "Care" });
  await createMap(mine, say, "Getting help");
  const map = mine.url();
  await theirs.goto(map);
  await expect(theirs).toHaveURL(/\/sign-in/);
  // a place of their own, out of an invitation that is then of no use elsewhere
  await joinByLink(theirs, say, { link: await invite(mine, say, "viewer"), account: viewer });
  await mine.reload();
  await removeMember(mine);
  await theirs.goto(map);
  await expect(theirs.getByText(say("errors.page.notFoundTitle"))).toBeVisible();
  await theirs.goto(map.replace(/\/maps.*/, "/evidence"));
  await expect(theirs.getByText(say("errors.page.notFoundTitle"))).toBeVisible();
  // nor what these pages fetch as data
  const stored = `${new URL(map).origin}/api/maps/${map.split("/").at(-1)}/document`;
  for (const data of [map.replace(/\/maps.*/, "/pain/board"), stored]) {
    expect((await mine.request.get(data)).status(), data).toBe(200);
    expect((await theirs.request.get(data)).status(), data).toBe(404);
  }
});

test("a set-up link works once, and only with its token", async ({ actor, instance }) => {
  const at = instance.address;
  const page = await actor({ at });
  await page.goto("/");
  await expect(page.getByText(say("access.setUp.closedTitle"))).toBeVisible();
  const address = instance.setUpAddress;
  await setUp(page, say, { address, account: owner, workspace: "Care" });
  const late = await actor({ at });
  await late.goto(address);
  await expect(late.getByText(say("access.setUp.closedTitle"))).toBeVisible();
});

test("signing out ends it; a wrong password is told, and too many are stopped", async ({
  actor,
  instance,
}) => {
  const page = await actor({ at: instance.address });
  await setUp(page, say, { address: instance.setUpAddress, account: owner, workspace: "Care" });
  const inside = page.url();
  await signOut(page, say);
  await page.goto(inside);
  await expect(page).toHaveURL(/\/sign-in/);
  await trySignIn(page, say, { email: owner.email, password: "not the password" });
  await expect(page.getByText(say("access.reasons.wrong"))).toBeVisible();
  await trySignIn(page, say, owner);
  await page.waitForURL(inside);
  await signOut(page, say);
  const tooMany = page.getByText(say("errors.too-many-attempts"));
  const answer = page.getByText(say("access.reasons.wrong")).or(tooMany);
  for (let tried = 0; tried < 11 && !(await tooMany.isVisible()); tried += 1) {
    const answered = page.waitForResponse((response) => response.request().method() === "POST");
    await trySignIn(page, say, { email: owner.email, password: `wrong ${tried} times` });
    await answered;
    await expect(answer).toBeVisible();
  }
  await expect(tooMany).toBeVisible();
});

test("the session tells a page the person's id, name, e-mail and picture, and no more", async ({
  actor,
  instance,
}) => {
  const page = await actor({ at: instance.address });
  await setUp(page, say, { address: instance.setUpAddress, account: owner, workspace: "Care" });
  const { expires, user, ...more } = await page.evaluate(async () =>
    (await fetch("/api/auth/session")).json(),
  );
  expect(more).toEqual({});
  expect(Date.parse(expires)).toBeGreaterThan(Date.now());
  expect(user).toEqual({
    id: expect.any(String),
    name: owner.name,
    email: owner.email,
    image: null,
  });
});

async function removeMember(page: Page): Promise<void> {
  const { name } = viewer;
  await page.getByRole("button", { name: say("workspace.members.actionsFor", { name }) }).click();
  await page.getByRole("menuitem", { name: say("workspace.members.remove") }).click();
  const dialog = page.getByRole("alertdialog");
  await dialog.getByRole("button", { name: say("workspace.members.remove") }).click();
  await expect(page.getByText(say("workspace.members.removed", { name }))).toBeVisible();
}

function person(name: string): Account {
  const email = `${name.toLowerCase().replace(" ", ".")}@example.org`;
  return { name, email, password: "four unrelated words" };
}
