import type { Page } from "@playwright/test";
import { expect, test } from "./fixtures.ts";
import type { Instance } from "./instance.ts";
import { Canvas } from "./pages/canvas.ts";
import { openDemo, setUp } from "./pages/door.ts";
import { holdLine } from "./pages/live-line.ts";
import { createMap } from "./pages/maps.ts";
import { wordsIn } from "./words.ts";

const say = wordsIn("en");
const account = {
  name: "Olivia Owner",
  email: "olivia@example.org",
  password: "four unrelated words",
};

test("what is written while the server is down is said to be kept, and is there afterwards", async ({
  actor,
  instance,
  watch,
}) => {
  // and what was being fetched when the server was killed breaks off
  watch.expect(/ERR_CONNECTION_|ERR_EMPTY_RESPONSE|ERR_INCOMPLETE_CHUNKED_ENCODING/);
  watch.expect(/WebSocket connection|status of 503/);
  const page = await actor({ at: instance.address });
  const canvas = new Canvas(page, say);
  await setUp(page, say, { address: instance.setUpAddress, account, workspace: "Path" });
  await createMap(page, say, "A path");
  await canvas.draw([{ phase: "First", steps: ["Begin"] }]);
  await canvas.writeCards(["written before"]);
  await canvas.waitUntilSaved();

  await instance.kill();
  const offline = say("canvas.save.offline", { changes: 0 });
  await expect(page.getByText(offline)).toBeVisible();
  await page.keyboard.type("written during");
  await page.keyboard.press("Enter");
  await page.keyboard.press("Escape");
  await expect(canvas.card("written during")).toBeVisible();
  await expect(page.getByText(new RegExp(`^${offline}, \\d`))).toBeVisible();

  await instance.start();
  await canvas.waitUntilSaved();
  const sent: string[] = [];
  page.on("websocket", (socket) =>
    socket.on("framereceived", ({ payload }) => sent.push(payload.toString())),
  );
  await page.reload();
  await canvas.waitUntilSaved();
  await expect(canvas.card("written before")).toBeVisible();
  await expect(canvas.card("written during")).toBeVisible();
  // out of this browser: the server had nothing to send again
  expect(sent.length).toBeGreaterThan(2);
  expect(sent.filter((words) => words.includes("written"))).toEqual([]);
});

test("what waits outlives a proxy that answers for the server, a reload, and who nearly signs out", async ({
  actor,
  instance,
  watch,
}) => {
  watch.expect(/status of 404/);
  const page = await actor({ at: instance.address });
  const line = await holdLine(page);
  const { canvas, maps, address } = await beginMap(page, instance, "written before");

  // as some do while they start the server behind them anew
  const plain404 = { status: 404, contentType: "text/plain", body: "404 page not found" };
  await page.route("**/api/kept*", (route) => route.fulfill(plain404));
  await page.route(address, (route) =>
    route.request().method() === "HEAD" ? route.fulfill(plain404) : route.fallback(),
  );
  const asked = page.waitForRequest(/\/api\/kept/);
  await line.cut();
  const mark = page.locator("[data-save=offline]");
  await expect(mark).toBeVisible();
  await canvas.writeCards(["written during"]);
  await asked;
  const counted = new RegExp(`^${say("canvas.save.offline", { changes: 0 })}, \\d`);
  await expect(mark).toHaveText(counted);
  await page.setViewportSize({ width: 390, height: 844 });
  const words = mark.locator("span").last();
  await expect.poll(() => words.evaluate((one) => one.scrollWidth - one.clientWidth)).toBe(0);
  await page.setViewportSize({ width: 1440, height: 900 });

  await page.reload();
  await expect(canvas.card("written during")).toBeVisible();
  await expect(mark).toHaveText(counted);

  page.once("dialog", (dialog) => dialog.accept());
  await page.goto(maps);
  await expect(page.getByText(/changes? waits? here/)).toBeVisible();
  await page.unroute("**/api/kept*");
  await page.getByRole("button", { name: say("shell.you") }).click();
  await page.getByRole("menuitem", { name: say("shell.signOut") }).click();
  const question = page.getByRole("alertdialog");
  line.heal();
  await question.getByRole("link", { name: "A path" }).click();
  await canvas.waitUntilSaved();
  await expect(canvas.card("written during")).toBeVisible();
  await page.goto(maps);
  await expect(page.getByText("A path")).toBeVisible();
  await expect(page.getByText(/changes? waits? here/)).toHaveCount(0);
});

test("where no copy is kept, every way out asks while something is in the page alone", async ({
  actor,
  instance,
}) => {
  const page = await actor({ at: instance.address });
  const line = await holdLine(page);
  const { canvas, maps, address } = await beginMap(page, instance, "kept at first");
  await expect.poll(() => copies(page)).toHaveLength(1);

  await page.goto(maps.replace(/maps$/, "settings"));
  const sensitive = page.getByRole("switch", { name: say("workspace.general.isSensitive") });
  await sensitive.click({ force: true });
  await expect(sensitive).toBeChecked();
  await page.goto(maps);
  await page.getByRole("link", { name: "A path" }).click();
  await canvas.waitUntilSaved();
  await expect.poll(() => copies(page)).toEqual([]);

  await line.cut();
  await expect(page.locator("[data-save=offline]")).toBeVisible();
  await canvas.writeCards(["only here"]);
  const here = new RegExp(
    say("canvas.save.offlineHere", { changes: 7 }).replace("7 changes", "\\d+ changes?"),
  );
  await expect(page.locator("[data-save=offline]")).toHaveText(here);

  const question = page.getByRole("alertdialog");
  const stay = question.getByRole("button", { name: say("canvas.save.leave.stay") }).last();
  const link = page.getByRole("link", { name: say("shell.maps") }).last();
  await link.click();
  await stay.click();
  await expect(question).toHaveCount(0);
  await page.evaluate(() => history.back());
  await stay.click();
  await expect(question).toHaveCount(0);
  await expect(canvas.card("only here")).toBeVisible();
  expect(page.url()).toContain(address);

  const asked = page.waitForEvent("dialog");
  await page.close({ runBeforeUnload: true });
  const dialog = await asked;
  expect(dialog.type()).toBe("beforeunload");
  await dialog.dismiss();

  await link.click();
  await question.getByRole("button", { name: /lose/ }).click();
  await page.waitForURL(maps);
  await page.getByRole("link", { name: "A path" }).click();
  line.heal();
  await canvas.waitUntilSaved();
  await expect(canvas.card("kept at first")).toBeVisible();
  await expect(canvas.card("only here")).toHaveCount(0);
});

test("what waits for a map that somebody deletes is kept while it is in the bin, and saved once it is back", async ({
  actor,
  instance,
}) => {
  const page = await actor({ at: instance.address });
  const line = await holdLine(page);
  const { canvas, maps } = await beginMap(page, instance, "written before");
  await line.cut();
  await canvas.writeCards(["written during"]);

  const list = await page.context().newPage();
  await list.goto(maps);
  const actions = list.getByRole("button", { name: say("maps.actionsFor", { title: "A path" }) });
  const binned = list.getByRole("list", { name: say("maps.inBin.label") });
  const remove = async () => {
    await actions.click();
    await list.getByRole("menuitem", { name: say("common.delete") }).click();
    await expect(binned).toContainText("“A path” is in the bin");
  };
  await remove();

  line.heal();
  const mark = page.locator("[data-save=refused]");
  await expect(mark).toContainText(say("canvas.save.reason.in-bin"));
  await page.getByRole("button", { name: say("canvas.save.wayOut") }).click();
  await expect(page.getByRole("dialog", { name: say("canvas.save.wayOut") })).toContainText("30");
  await page.keyboard.press("Escape");
  await binned.getByRole("button", { name: say("maps.inBin.restore") }).click();
  await canvas.waitUntilSaved();
  await expect(canvas.card("written during")).toBeVisible();
  await expect(binned).toHaveCount(0);

  await line.cut();
  await canvas.writeCards(["written late"]);
  await list.reload();
  await remove();
  await binned.getByRole("button", { name: /Discard/ }).click();
  await expect(binned).toHaveCount(0);
  await list.reload();
  await expect(list.getByText(say("maps.emptyTitle"))).toBeVisible();
  await expect(binned).toHaveCount(0);
});

/** A map of a new workspace with one card that is saved. */
async function beginMap(page: Page, { setUpAddress }: Instance, card: string) {
  const canvas = new Canvas(page, say);
  await setUp(page, say, { address: setUpAddress, account, workspace: "Path" });
  const maps = page.url();
  await createMap(page, say, "A path");
  await canvas.writeCards([card]);
  await canvas.waitUntilSaved();
  return { canvas, maps, address: page.url() };
}

/** What this browser keeps of maps. */
function copies(page: Page): Promise<string[]> {
  return page.evaluate(async () =>
    (await indexedDB.databases())
      .map(({ name }) => name ?? "")
      .filter((name) => name.startsWith("polku:map:")),
  );
}

test("a part of the page that cannot be fetched is told of, and comes when it is asked for again", async ({
  actor,
  watch,
}) => {
  watch.expect(/ERR_FAILED/);
  const page = await actor({ viewport: { width: 390, height: 844 } });
  await openDemo(page, say);
  // what floats is here; what the dialog is made of has not been asked for
  await page.getByRole("button", { name: say("shell.you") }).click();
  await page.getByRole("menu").waitFor();
  await page.keyboard.press("Escape");
  await page.route("**/*.js", (route) => route.abort());
  await page.getByRole("button", { name: say("maps.import"), exact: true }).press("Enter");
  const told = page.getByRole("alertdialog").filter({ hasText: say("common.partAway") });
  await expect(told).toBeVisible();
  await page.unroute("**/*.js");
  await told.getByRole("button", { name: say("common.retry") }).click();
  await expect(told).toHaveCount(0);
  await expect(page.getByRole("dialog")).toBeVisible();

  // what cannot be done is told where the one who asked for it looks
  await page.keyboard.press("Escape");
  await page
    .getByRole("button", { name: say("maps.new") })
    .first()
    .click();
  const dialog = page.getByRole("dialog", { name: say("maps.create.title") });
  await page.route(/\/maps$/, (route) =>
    route.request().method() === "POST" ? route.abort() : route.fallback(),
  );
  await dialog.getByRole("button", { name: say("maps.create.action") }).click();
  await expect(dialog.getByRole("alert")).toHaveText(say("errors.offline"));
  await expect(dialog.getByRole("alert")).toBeInViewport();
});
