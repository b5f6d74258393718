import type { Page } from "@playwright/test";
import { expect, test } from "./fixtures.ts";
import type { Instance } from "./instance.ts";
import { expectNoObstacles } from "./obstacles.ts";
import { Canvas } from "./pages/canvas.ts";
import { joinByLink, setUp } from "./pages/door.ts";
import { createMap } from "./pages/maps.ts";
import { giveRole, invite } from "./pages/members.ts";
import { rendersOf, watchRenders } from "./renders.ts";
import { wordsIn } from "./words.ts";

const say = wordsIn("en");
const viewer = "Vilma Viewer";

const person = (name: string) => ({
  name,
  email: `${name.toLowerCase().replace(" ", ".")}@example.org`,
  password: "four unrelated words",
});

test("an open map can be written in as soon as its reader may, and no longer than that", async ({
  actor,
  instance,
}) => {
  const owner = await actor({ at: instance.address });
  const reader = await actor({ at: instance.address });
  const canvas = await openFor(owner, reader, instance);
  const add = reader.getByRole("button", { name: say("canvas.toolbar.add"), exact: true });
  await expect(add).toHaveCount(0);
  let loads = 0;
  reader.on("load", () => {
    loads += 1;
  });

  await become(owner, "editor");
  await expect(add).toBeVisible();
  await canvas.writeCards(["now I may"]);
  await canvas.waitUntilSaved();
  await canvas.card("now I may").click();
  await reader.keyboard.press("Enter");

  await become(owner, "viewer");
  await expect(add).toHaveCount(0);
  await canvas.waitUntilSaved();
  await canvas.surface.focus();
  await reader.keyboard.type("no longer");
  await expect(canvas.card("now I may")).toBeVisible();
  await expect(canvas.card("no longer")).toHaveCount(0);
  expect(loads).toBe(0);
});

test("a role that changes changes the open map in place: cards stay drawn, words that are being typed stay", async ({
  actor,
  instance,
}) => {
  const owner = await actor({ at: instance.address });
  const reader = await actor({ at: instance.address });
  await watchRenders(reader);
  const canvas = await openFor(owner, reader, instance);
  const isEditor = () =>
    expect(reader.getByRole("button", { name: say("canvas.toolbar.add"), exact: true }));
  await become(owner, "editor");
  await isEditor().toBeVisible();
  await canvas.writeCards(["first thought", "second thought"]);
  await canvas.waitUntilSaved();
  await reader.getByRole("button", { name: say("canvas.toolbar.mapDetails") }).click();
  const goal = reader.getByRole("textbox", { name: say("map.panel.goal") });
  await expect(goal).toBeEditable();
  await reader.evaluate(() => {
    for (const part of document.querySelectorAll(
      "[data-card], [data-header], [data-canvas], aside",
    ))
      part.toggleAttribute("data-seen-before", true);
  });
  const marked = await reader.locator("[data-seen-before]").count();

  const drawn = await rendersOf(reader, async () => {
    await become(owner, "viewer");
    await isEditor().toHaveCount(0);
    await expect(goal).not.toBeEditable();
    await become(owner, "editor");
    await isEditor().toBeVisible();
    await expect(goal).toBeEditable();
  });
  expect(drawn.filter((name) => name.startsWith("card "))).toEqual([]);
  await expect(reader.locator("[data-seen-before]")).toHaveCount(marked);
  await goal.press("Escape");

  const held = reader.getByRole("region", { name: say("canvas.held.label") });
  const editor = reader.getByRole("textbox", { name: say("canvas.editCard") });
  for (const lens of ["canvas", "outline", "table"] as const) {
    await reader.getByRole("radio", { name: say(`canvas.lens.${lens}`) }).click();
    const place =
      lens === "canvas"
        ? canvas.card("first thought")
        : lens === "outline"
          ? reader.locator("[data-outline] [data-card]", { hasText: "first thought" })
          : reader.getByRole("row", { name: /^first thought/ });
    await place.click();
    if ((await editor.count()) === 0) await reader.keyboard.press("F2");
    await expect(editor).toBeFocused();
    await reader.keyboard.press("End");
    await reader.keyboard.type(`, ${lens} hal`);
    const words = await editor.inputValue();
    await become(owner, "viewer");
    await expect(held).toContainText(words);
    await expect(editor).not.toBeEditable();
    await expect(editor).toHaveValue(words);
    await reader.keyboard.type("nobody reads this");
    await expectNoObstacles(reader, lens);
    await held.getByRole("button", { name: say("common.copy") }).click();
    await expect(reader.getByText(/^(Copied|Your browser did not)/).first()).toBeVisible();

    await become(owner, "editor");
    await expect(held).toHaveCount(0);
    await expect(editor).toBeFocused();
    await reader.keyboard.type("f");
    await reader.keyboard.press("Enter");
    await reader.keyboard.press("Escape");
    await canvas.waitUntilSaved();
  }
  await expect(
    reader.getByRole("row", { name: /first thought, canvas half, outline half, table half/ }),
  ).toBeVisible();
});

/** A map of the owner's that somebody who may only look has open. */
async function openFor(owner: Page, reader: Page, instance: Instance): Promise<Canvas> {
  await setUp(owner, say, {
    address: instance.setUpAddress,
    account: person("Olivia Owner"),
    workspace: "Path",
  });
  const maps = owner.url();
  await createMap(owner, say, "A path");
  const link = await invite(owner, say, "viewer");
  await joinByLink(reader, say, { link, account: person(viewer) });
  await reader.goto(maps);
  await reader.getByRole("link", { name: "A path" }).click();
  const canvas = new Canvas(reader, say);
  await canvas.waitUntilSaved();
  await owner.reload();
  return canvas;
}

function become(owner: Page, role: "viewer" | "editor"): Promise<void> {
  return giveRole(owner, say, viewer, role);
}
