import { expect, test } from "./fixtures.ts";
import { Canvas } from "./pages/canvas.ts";
import { choose } from "./pages/choose.ts";
import { joinByLink, setUp } from "./pages/door.ts";
import { createMap } from "./pages/maps.ts";
import { invite } from "./pages/members.ts";
import { wordsIn } from "./words.ts";

const person = (name: string) => ({
  name,
  email: `${name.toLowerCase().replace(" ", ".")}@example.org`,
  password: "four unrelated words",
});

test("an open map can be written in as soon as its reader may, and no longer than that", async ({
  actor,
  instance,
}) => {
  const say = wordsIn("en");
  const owner = await actor({ at: instance.address });
  const reader = await actor({ at: instance.address });
  await setUp(owner, say, {
    address: instance.setUpAddress,
    account: person("Olivia Owner"),
    workspace: "Path",
  });
  const maps = owner.url();
  await createMap(owner, say, "A path");
  const link = await invite(owner, say, "viewer");
  await joinByLink(reader, say, { link, account: person("Vilma Viewer") });
  await reader.goto(maps);
  await reader.getByRole("link", { name: "A path" }).click();
  const canvas = new Canvas(reader, say);
  await canvas.waitUntilSaved();
  const add = reader.getByRole("button", { name: say("canvas.toolbar.add"), exact: true });
  await expect(add).toHaveCount(0);
  let loads = 0;
  reader.on("load", () => {
    loads += 1;
  });

  const roleOf = say("workspace.members.roleOf", { name: "Vilma Viewer" });
  const become = (role: "viewer" | "editor") =>
    choose(owner, owner, roleOf, say(`workspace.roles.${role}`));
  await owner.reload();
  await become("editor");
  await expect(add).toBeVisible();
  await canvas.writeCards(["now I may"]);
  await canvas.waitUntilSaved();
  await canvas.card("now I may").click();
  await reader.keyboard.press("Enter");

  await become("viewer");
  await expect(add).toHaveCount(0);
  await canvas.waitUntilSaved();
  await canvas.surface.focus();
  await reader.keyboard.type("no longer");
  await expect(canvas.card("now I may")).toBeVisible();
  await expect(canvas.card("no longer")).toHaveCount(0);
  expect(loads).toBe(0);
});
