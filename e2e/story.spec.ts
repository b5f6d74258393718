import { expect, test } from "./fixtures.ts";
import { Canvas, type Drawing } from "./pages/canvas.ts";
import { joinByLink, setUp } from "./pages/door.ts";
import { addTexts, importTable, openPlace } from "./pages/evidence.ts";
import { Findings } from "./pages/findings.ts";
import { createMap } from "./pages/maps.ts";
import { invite } from "./pages/members.ts";
import { interviews, reviews } from "./samples.ts";
import { wordsIn } from "./words.ts";

const drawings = {
  en: [
    { phase: "Need", steps: ["The old jacket leaks", "Comparing shops"] },
    { phase: "Order", steps: ["Choosing the size", "Basket and payment", "Signing in"] },
    { phase: "Delivery", steps: ["Waiting for the parcel", "Fetching the parcel", "Trying it on"] },
    { phase: "Afterwards", steps: ["Returning and refund", "Repair"] },
  ],
  fi: [
    { phase: "Oire", steps: ["Vaiva alkaa", "Tiedon etsiminen"] },
    { phase: "Yhteys", steps: ["Soitto ja takaisinsoitto", "Oirelomake", "Ajanvaraus"] },
    { phase: "Käynti", steps: ["Saapuminen", "Odotus", "Lääkärin vastaanotto"] },
    { phase: "Jälkeen", steps: ["Tulokset", "Lasku"] },
  ],
} satisfies Record<string, Drawing>;

const cards = {
  en: ["I look out at the rain", "I ask a friend", "I search for shops"],
  fi: ["Huomaan vaivan", "Kysyn siskolta", "Odotan viikon"],
};

for (const language of ["en", "fi"] as const) {
  test(`from an empty server to the words behind a pain point, while a colleague watches (${language})`, async ({
    actor,
    instance,
  }) => {
    test.setTimeout(900_000);
    const say = wordsIn(language);
    const at = instance.address;
    const page = await actor({ at, language });
    const canvas = new Canvas(page, say);
    const findings = new Findings(page, say);
    const drawing = drawings[language];
    const steps = drawing.flatMap((phase) => phase.steps);
    const title = language === "fi" ? "Vaivasta hoitoon" : "Buying a jacket";

    await test.step("the first visit makes the owner and a workspace", async () => {
      const account = person("Olivia Owner");
      await setUp(page, say, { address: instance.setUpAddress, account, workspace: "Path" });
    });

    const watcher = await actor({ at, language });
    const watched = new Canvas(watcher, say);
    await test.step("a colleague joins by link and opens the new map", async () => {
      const link = await invite(page, say, "editor");
      await joinByLink(watcher, say, { link, account: person("Carl Colleague") });
      await openPlace(page, say, "maps");
      await createMap(page, say, title);
      await watcher.goto(page.url());
      await expect(watched.surface).toBeVisible();
    });

    await test.step("four phases, ten steps and cards are drawn, and seen at once", async () => {
      await canvas.draw(drawing);
      await canvas.writeCards(cards[language]);
      await canvas.waitUntilSaved();
      for (const { phase } of drawing) await expect(watched.header(phase)).toBeVisible();
      for (const step of steps) await expect(watched.header(step)).toBeVisible();
      for (const text of cards[language]) await expect(watched.card(text)).toBeVisible();
    });
    const map = page.url();

    await test.step("200 reviews and three interviews come in", async () => {
      const added = await importTable(page, say, { file: reviews(language), map: title });
      expect(added).toBeGreaterThan(190);
      await addTexts(page, say, { files: interviews(), map: title });
    });

    await test.step("the map shows where it hurts", async () => {
      await page.goto(map);
      await findings.open();
      await findings.waitForAnalysis();
      await expect(findings.painMarks.first()).toBeVisible();
      // the colleague's open page learns it by itself
      const seen = new Findings(watcher, say);
      await expect(seen.painMarks.first()).toBeVisible();
    });

    const corrected = language === "fi" ? "Kukaan ei soita takaisin" : "Nobody knows where it is";
    let words = "";
    await test.step("a pain point opens to its parts, people and words", async () => {
      await findings.openQuotablePoint();
      await expect(findings.section("score")).toBeVisible();
      await expect(findings.section("who")).toBeVisible();
      await findings.rename(corrected);
      words = (await findings.quotations.first().locator("q").textContent()) ?? "";
      await findings.quotations.first().click();
      await expect(findings.marked).toBeInViewport();
      const begins = (words.split("\n")[0] ?? "").slice(0, 30);
      await expect(findings.marked).toHaveAccessibleName(
        new RegExp(begins.replaceAll(/[^\p{L}\p{N} ]/gu, ".")),
      );
    });

    await test.step("a passage is corrected by hand", async () => {
      await expect(findings.label("pain")).toBeChecked();
      await findings.judge(4);
    });

    await test.step("after a reload all is as it was", async () => {
      await page.goto(map);
      for (const { phase } of drawing) await expect(canvas.header(phase)).toBeVisible();
      for (const step of steps) await expect(canvas.header(step)).toBeVisible();
      for (const text of cards[language]) await expect(canvas.card(text)).toBeVisible();
      await findings.open();
      await findings.points.filter({ hasText: corrected }).click();
      await expect(findings.panel.getByRole("heading", { name: corrected })).toBeVisible();
      await findings.quotations.filter({ hasText: words }).first().click();
      await expect(findings.marked).toBeInViewport();
      await expect(findings.severity(4)).toBeVisible();
    });
  });
}

function person(name: string) {
  const email = `${name.toLowerCase().replace(" ", ".")}@example.org`;
  return { name, email, password: "four unrelated words" };
}
