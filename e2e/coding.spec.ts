import { expect, test } from "./fixtures.ts";
import { attachPassage } from "./pages/attaching.ts";
import { Canvas } from "./pages/canvas.ts";
import { Codebook } from "./pages/codebook.ts";
import { openDemo } from "./pages/door.ts";
import { openNote } from "./pages/evidence.ts";
import { Queue } from "./pages/queue.ts";
import { wordsIn } from "./words.ts";

test("suggestions are worked through by keys, codes merge and part again, and what is attached shows for all", async ({
  actor,
  baseURL,
}) => {
  test.setTimeout(500_000);
  const say = wordsIn("fi");
  const page = await actor({ language: "fi", at: baseURL });
  await openDemo(page, say);
  const fresh = `Aivan uusi koodi ${Date.now()}`;
  const second = `Toinen koodi ${Date.now()}`;
  const home = page.url().replace(/maps$/, "");

  await test.step("ten suggestions by a key each, one set aside and one taken back", async () => {
    await page.goto(`${home}evidence/queue`);
    const queue = new Queue(page, say);
    await queue.makeCode(fresh);
    for (const key of ["a", "r", "3", "s", "1", "a", "2", "a", "7", "a"]) await queue.press(key);
    await queue.expectDecided(9);
    await queue.press("u");
    await queue.expectDecided(8);
  });

  await test.step("two codes are merged, and are two again", async () => {
    await page.goto(`${home}evidence/codes`);
    const book = new Codebook(page, say);
    const one = say("codes.book.passages", { count: 1 });
    await expect(book.code(fresh)).toContainText(one);
    await book.add(second);
    await book.merge(fresh, second);
    await expect(book.code(fresh)).toHaveCount(0);
    await expect(book.code(second)).toContainText(one);
    await book.code(second).focus();
    await page.keyboard.press("Control+z");
    await expect(book.code(fresh)).toContainText(one);
  });

  const text = page.getByRole("group", { name: say("evidence.note.textWithMarks") });
  await test.step("words over another passage are marked by keys, and undone", async () => {
    await page.goto(`${home}evidence?source=interview`);
    await openNote(page, say, 0);
    const marks = text.getByRole("button");
    const before = await marks.count();
    await marks.first().focus();
    await page.keyboard.press("Control+Shift+ArrowRight");
    await page.keyboard.press("Control+Shift+ArrowRight");
    await page.keyboard.press("w");
    await expect(marks).toHaveCount(before + 1);
    await page.keyboard.press("Control+z");
    await expect(marks).toHaveCount(before);
  });

  await test.step("a passage on two steps shows on the map of somebody else", async () => {
    await text.getByRole("button").first().focus();
    await page.keyboard.press("Enter");
    await attachPassage(page, say, { step: 0 });
    const { map, card } = await attachPassage(page, say, { step: 1, card: 0 });
    const places = page.getByRole("list", { name: say("attach.alsoOn") });
    await expect(places).toContainText(card);

    const other = await actor({ language: "fi", at: baseURL });
    await openDemo(other, say);
    await other.getByRole("article").filter({ hasText: map }).getByRole("link").first().click();
    const canvas = new Canvas(other, say);
    await canvas.waitUntilSaved();
    const mark = canvas.card(card).getByText(say("attach.marks", { count: 1 }));
    await expect(mark).toBeAttached();
    await places.getByRole("button", { name: say("attach.takeOff", { name: card }) }).click();
    await expect(mark).toHaveCount(0);
  });
});
