import type { Locator, Page } from "@playwright/test";
import { expect, test } from "./fixtures.ts";
import { expectNoObstacles } from "./obstacles.ts";
import { openDemo } from "./pages/door.ts";
import { Stage } from "./pages/present.ts";
import { makeLink, startLink } from "./pages/sharing.ts";
import { wordsIn } from "./words.ts";

const say = wordsIn("en");
const sayFi = wordsIn("fi");

test("a program brings a note with a token, and finds nothing once that is revoked", async ({
  actor,
  baseURL,
}) => {
  const name = `Nightly import ${Date.now()}`;
  const page = await actor();
  await openDemo(page, say);
  const home = page.url();
  await page.goto(home.replace(/maps$/, "settings/api"));
  await page.getByRole("button", { name: say("api.tokens.new"), exact: true }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByRole("textbox", { name: say("api.tokens.name") }).fill(name);
  await dialog.getByText(say("api.scopes.evidenceWrite"), { exact: true }).click();
  await dialog.getByRole("button", { name: say("api.tokens.make") }).click();
  const field = dialog.getByRole("textbox", { name: say("api.tokens.madeTitle") });
  const token = await field.inputValue();
  await page.keyboard.press("Escape");

  const text = `The self-service till took my voucher twice. ${Date.now()}`;
  const push = () =>
    page.request.post(`${baseURL}/api/v1/notes`, {
      headers: { authorization: `Bearer ${token}` },
      data: { notes: [{ text, source_type: "support", title: text }] },
    });
  expect((await push()).status()).toBe(200);
  await page.goto(home.replace(/maps$/, "evidence"));
  await expect(page.getByText(text).first()).toBeVisible();

  await page.goto(home.replace(/maps$/, "settings/api"));
  const line = page.getByRole("listitem").filter({ hasText: name });
  await line.getByRole("button", { name: say("api.tokens.revoke") }).click();
  await page
    .getByRole("alertdialog")
    .getByRole("button", { name: say("api.tokens.revoke") })
    .click();
  await expect(line).toHaveCount(0);
  expect((await push()).status()).toBe(401);
});

test("a reader opens a map by its link, sees the chosen lanes, and is shut out when it is withdrawn", async ({
  actor,
}) => {
  const page = await actor();
  await openDemo(page, say);
  const dialog = await startBoardLink(page);
  await dialog.getByText(say("share.chosenLanes"), { exact: true }).click();
  const lanes = dialog.getByRole("group", { name: say("share.chosenLanes") });
  const boxes = lanes.getByRole("checkbox");
  const names = await lanes.getByText(/\S/).allInnerTexts();
  for (let i = 1; i < (await boxes.count()); i++) await boxes.nth(i).uncheck({ force: true });
  const link = await makeLink(dialog, say);
  await expect(dialog.getByRole("img", { name: say("share.qr") })).toBeVisible();
  await page.keyboard.press("Escape");

  // somebody else's browser, in Finnish, on a telephone
  const reader = await actor({ language: "fi", isPhone: true });
  const answer = await reader.goto(link);
  expect(answer?.headers()["referrer-policy"]).toBe("same-origin");
  expect(answer?.headers()["x-robots-tag"]).toContain("noindex");
  await expect(reader.getByRole("heading", { level: 1 })).toBeVisible();
  await expect(
    reader
      .getByRole("term")
      .filter({ hasText: names[0] ?? "" })
      .first(),
  ).toBeVisible();
  await expect(reader.getByRole("term").filter({ hasText: names[1] ?? "" })).toHaveCount(0);
  expect(await reader.context().cookies()).toEqual([]);
  const picture = reader.getByRole("img", { name: sayFi("reader.pictureAlt") });
  await expect
    .poll(() => picture.evaluate((img: HTMLImageElement) => img.naturalWidth))
    .toBeGreaterThan(600);
  const pictureAddress = new URL((await picture.getAttribute("src")) ?? "", link).href;
  const { etag = "" } = (await reader.request.get(pictureAddress)).headers();
  const kept = () => reader.request.get(pictureAddress, { headers: { "if-none-match": etag } });
  expect((await kept()).status()).toBe(304);
  // the same as a walk, by keys, with the chosen lanes alone and without the editor
  await reader.getByRole("link", { name: sayFi("reader.walk") }).click();
  const stage = new Stage(reader, sayFi);
  await stage.waitUntilReady();
  for (const key of ["ArrowRight", "ArrowRight"]) await reader.keyboard.press(key);
  await expect(stage.slide.getByRole("heading", { name: sayFi("present.doing") })).toBeVisible();
  await expect(stage.slide.locator("blockquote")).toHaveCount(0);
  await expect(stage.button("speaker")).toHaveCount(0);
  await reader.keyboard.press("Escape");
  await reader.getByRole("link", { name: "English" }).click();
  await expect(reader.getByText(say("reader.readOnly"))).toBeVisible();

  await page.getByRole("button", { name: say("share.button"), exact: true }).click();
  const withdraw = dialog.getByRole("button", {
    name: say("share.withdrawOne", { name: "The board" }),
  });
  await withdraw.click();
  const question = page.getByRole("alertdialog", {
    name: say("share.withdrawTitle", { name: "The board" }),
  });
  await expectNoObstacles(page, "withdrawing a link");
  await question.getByRole("button", { name: say("share.withdraw"), exact: true }).click();
  await expect(question).toHaveCount(0);
  await expect(withdraw).toHaveCount(0);
  const withdrawnAt = Date.now();
  await expect(dialog).toBeFocused();
  await expect(reader.getByText(say("reader.goneTitle"))).toBeVisible();
  test
    .info()
    .annotations.push({ type: "closed after ms", description: `${Date.now() - withdrawnAt}` });
  await expect(reader.getByRole("heading", { level: 3 })).toHaveCount(0);
  expect((await kept()).status()).toBe(404);
});

test("a link with a password opens by the right one alone, and after ten wrong ones not even by it", async ({
  actor,
}) => {
  const password = "yhdeksän hiljaista";
  const page = await actor();
  await openDemo(page, say);
  const dialog = await startBoardLink(page);
  await dialog.getByRole("textbox", { name: say("share.password") }).fill(password);
  const link = await makeLink(dialog, say);

  const reader = await actor({ language: "fi", isPhone: true });
  const field = reader.getByRole("textbox", { name: sayFi("reader.password") });
  const enter = async (word: string) => {
    await field.fill(word);
    await reader.getByRole("button", { name: sayFi("reader.enter") }).click();
  };
  await reader.goto(link);
  await enter("yhdeksän äänekästä");
  await expect(reader.locator("#problem")).toHaveText(sayFi("reader.wrong"));
  await expect(field).toBeFocused();
  await enter(password);
  await expect(reader.getByText(sayFi("reader.readOnly"))).toBeVisible();
  // what was told once is not asked again, nor is it a key in anybody else's browser
  await reader.reload();
  await expect(reader.getByText(sayFi("reader.readOnly"))).toBeVisible();

  const stranger = await actor({ language: "fi" });
  await stranger.goto(link);
  const form = { password: "arvaus" };
  // a page of another site cannot ask on a reader's behalf
  const foreign = await stranger.request.post(`${link}/enter`, {
    form: { password },
    headers: { origin: "https://elsewhere.example" },
    maxRedirects: 0,
  });
  expect(foreign.headers().location).toContain("no=not-from-here");
  for (let i = 0; i < 10; i++) {
    await stranger.request.post(`${link}/enter`, {
      form,
      headers: { origin: new URL(link).origin },
      maxRedirects: 0,
    });
  }
  await stranger.getByRole("textbox", { name: sayFi("reader.password") }).fill(password);
  await stranger.getByRole("button", { name: sayFi("reader.enter") }).click();
  await expect(stranger.locator("#problem")).toHaveText(sayFi("errors.too-many-attempts"));
});

/** Of a map that has cards in every lane, whatever other tests made. */
async function startBoardLink(page: Page): Promise<Locator> {
  await page
    .getByRole("article")
    .filter({ hasText: "Esimerkkilän" })
    .getByRole("link")
    .first()
    .click();
  return startLink(page, say, "The board");
}
