import { expect, test } from "./fixtures.ts";
import { Canvas } from "./pages/canvas.ts";
import { setUp } from "./pages/door.ts";
import { createMap } from "./pages/maps.ts";
import { wordsIn } from "./words.ts";

test("what is written while the server is down is said to be kept, and is there afterwards", async ({
  actor,
  instance,
  watch,
}) => {
  // and what was being fetched when the server was killed breaks off
  watch.expect(/ERR_CONNECTION_|ERR_EMPTY_RESPONSE|ERR_INCOMPLETE_CHUNKED_ENCODING/);
  watch.expect(/WebSocket connection|status of 503/);
  const say = wordsIn("en");
  const page = await actor({ at: instance.address });
  const canvas = new Canvas(page, say);
  const account = {
    name: "Olivia Owner",
    email: "olivia@example.org",
    password: "four unrelated words",
  };
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
