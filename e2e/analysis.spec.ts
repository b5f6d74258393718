import { readFile } from "node:fs/promises";
import { expect, test } from "./fixtures.ts";
import { expectNoObstacles } from "./obstacles.ts";
import { openDemo } from "./pages/door.ts";
import { openNote } from "./pages/evidence.ts";
import { Findings } from "./pages/findings.ts";
import { wordsIn } from "./words.ts";

test("a passage says why, a judgement counts on the quality page, and judgements are there as a file", async ({
  actor,
  baseURL,
}) => {
  test.setTimeout(300_000);
  const say = wordsIn("en");
  const page = await actor({ language: "en", at: baseURL });
  await openDemo(page, say);
  const home = page.url().replace(/maps$/, "");

  const openQuality = async () => {
    await page.goto(`${home}evidence`);
    await page.getByRole("link", { name: say("desk.nav.quality") }).click();
    const title = page.getByRole("heading", { level: 1 });
    await expect(title).toHaveText(say("evidence.quality.title"));
  };
  const confusion = page.getByRole("table", { name: say("evidence.quality.confusion") });
  const judgedNeutral = async () => {
    const row = confusion.getByRole("row", { name: say("evidence.labels.neutral") });
    const counts = await row.last().getByRole("cell").allTextContents();
    return counts.reduce((sum, count) => sum + Number(count), 0);
  };
  await openQuality();
  const before = await judgedNeutral();

  // words that may leave the workspace
  await page.goto(`${home}evidence?source=interview`);
  const facts = page.getByRole("region", { name: say("evidence.note.facts") });
  const isQuotable = facts.getByText(say("evidence.consents.yes"), { exact: true });
  let at = 0;
  do {
    await openNote(page, say, at++);
    await expect(facts).toBeVisible();
  } while ((await isQuotable.count()) === 0);
  const text = page.getByRole("group", { name: say("evidence.note.textWithMarks") });
  const pain = `${say("evidence.labels.pain")}: `;
  const passage = text.getByRole("button", { name: pain }).first();
  const named = (await passage.getAttribute("aria-label")) ?? "";
  const words = named
    .slice(pain.length, pain.length + 40)
    .replaceAll(/\s+/g, " ")
    .trim();
  expect(words.length).toBeGreaterThan(10);
  await passage.press("Enter");
  await page.keyboard.press("n");
  const why = page.getByRole("region", { name: say("evidence.why.title") });
  await expect(why).toContainText(/out of 1\./);
  await expect(why).toContainText(say("evidence.note.held"));

  await openQuality();
  expect(await judgedNeutral()).toBe(before + 1);
  await expectNoObstacles(page);
  const tables = [];
  for (const language of ["en", "fi"]) {
    const download = page.waitForEvent("download");
    const link = page.getByRole("link", { name: say("evidence.quality.download", { language }) });
    await link.click();
    expect((await download).suggestedFilename()).toBe(`corrections-${language}.tsv`);
    tables.push(await readFile(await (await download).path(), "utf8"));
  }
  const [heading, ...judged] = tables.flatMap((table) => table.trim().split("\n"));
  expect(heading?.split("\t")).toEqual([
    "label",
    "intensity",
    "explicit",
    "source_type",
    "sector",
    "text",
  ]);
  // a passage may be shown in pieces, of which the first was read
  const own = judged.filter((line) => line.split("\t").at(-1)?.includes(words));
  expect(own.map((line) => line.split("\t").slice(0, 5))).toEqual([
    ["neutral", "0", "0", "interview", ""],
  ]);

  await page.goto(`${home}settings/analysis`);
  await expect(page.getByRole("heading", { name: say("workspace.model.title") })).toBeVisible();
  await expectNoObstacles(page);
});

test("a quotation behind a pain point says why by keys", async ({ actor, baseURL }) => {
  test.setTimeout(300_000);
  const say = wordsIn("fi");
  const page = await actor({ language: "fi", scheme: "dark", at: baseURL });
  await openDemo(page, say);
  await page.getByRole("article").getByRole("link").first().click();
  const findings = new Findings(page, say);
  await findings.open();
  await findings.openQuotablePoint();
  const why = findings.section("quotes").locator("summary").first();
  await why.focus();
  await page.keyboard.press("Enter");
  await expect(findings.section("quotes")).toContainText(/enintään 1/);
  await expectNoObstacles(page);
});
