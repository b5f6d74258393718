import type { Locator } from "@playwright/test";
import { expect, test } from "./fixtures.ts";
import { Comments } from "./pages/comments.ts";
import { openDemo } from "./pages/door.ts";
import { Findings } from "./pages/findings.ts";
import { Hands } from "./pages/hands.ts";
import { createMap } from "./pages/maps.ts";
import { Outline } from "./pages/outline.ts";
import { wordsIn } from "./words.ts";

const say = wordsIn("en");
const maija = "Maija, 71";
const jere = "Jere, 34";

test("keys choose whose curve they move, in the picture and in the text", async ({ actor }) => {
  const page = await actor();
  await openDemo(page, say);
  await createMap(page, say, "Two people's feelings");
  const hands = new Hands(page, say);
  await page.getByRole("button", { name: say("canvas.toolbar.mapDetails") }).click();
  for (const name of [maija, jere])
    await page.getByRole("checkbox", { name }).check({ force: true });
  await page.keyboard.press("Escape");
  const press = async (...keys: string[]) => {
    for (const key of keys) await page.keyboard.press(key);
  };

  const whose = personasOf(hands);
  await expect(whose.getByRole("button")).toHaveCount(3);
  const [everyone = "", first = "", second = ""] = await whose.getByRole("button").allInnerTexts();

  await test.step("in the picture", async () => {
    await hands.toCurve();
    await expect(hands.said).toContainText(everyone);
    await press("Enter");
    await expect(hands.point).toBeFocused();
    await press("Escape", "F4");
    await expect(hands.said).toContainText(first);
    await press("Enter");
    await expect(hands.point).toBeFocused();
    await expect(hands.point).toHaveAccessibleName(new RegExp(first));
    await press("ArrowUp", "F4");
    await expect(hands.surface).toBeFocused();
    await expect(hands.said).toContainText(second);
    await press("F4");
    await expect(hands.said).toContainText(everyone);
    await expect(hands.point).toHaveAttribute("aria-valuenow", "0");
    await press("F4");
    await expect(hands.point).toHaveAttribute("aria-valuenow", "0.5");
  });

  await test.step("elsewhere on the map it is announced", async () => {
    await hands.toStart();
    await press("F4");
    await expect(page.locator("[data-announcer]")).toHaveText(
      say("canvas.said.persona", { name: second }),
    );
  });

  await test.step("in the text each persona is a place", async () => {
    const outline = new Outline(page, say);
    await outline.open();
    const step = outline.text.locator("section[data-step]").first();
    await slider(step, everyone).focus();
    await press("ArrowDown");
    const of = slider(step, first);
    await expect(of).toBeFocused();
    await press("ArrowRight");
    await expect(of).toHaveValue("1");
    await press("ArrowDown");
    await expect(
      step.getByRole("button", { name: say("canvas.outline.assume", { name: second }) }),
    ).toBeFocused();
    await press("Enter");
    await expect(slider(step, second)).toBeFocused();
    await press("F4");
    await press("F4");
    await expect(of).toBeFocused();
  });

  await test.step("a menu, as a finger opens it, talks about a feeling and takes it away", async () => {
    const step = new Outline(page, say).text.locator("section[data-step]").first();
    const menu = step.getByRole("button", { name: say("canvas.outline.menu", { name: first }) });
    await menu.click();
    await page.getByRole("menuitem", { name: say("canvas.commands.comment") }).click();
    const talk = new Comments(page, say);
    await talk.beginBox.fill("Who told us so?");
    await page.keyboard.press("Control+Enter");
    const mark = step.getByRole("button", {
      name: `${first}: ${say("comment.openHere", { count: 1 })}`,
    });
    await expect(mark).toBeVisible();
    await menu.click();
    await page.getByRole("menuitem", { name: say("canvas.commands.delete") }).click();
    await expect(slider(step, first)).toHaveCount(0);
    await expect(slider(step, second)).toHaveCount(1);
  });
});

test("between what is assumed and what was heard lies a band, and the biggest gaps are listed", async ({
  actor,
}) => {
  const page = await actor();
  await openDemo(page, say);
  await page
    .getByRole("link", { name: /terveysasema/ })
    .first()
    .click();
  const hands = new Hands(page, say);
  const lane = hands.header("Tunne (tiimin oletus)");
  await expect(lane).toBeVisible();
  const curve = hands.surface.locator("[data-curve]");
  const band = curve.locator('path[fill="url(#gap)"]');
  await expect(band).toHaveAttribute("d", /M/, { timeout: 300_000 });

  await test.step("everybody's line has a dash of its own, and the chosen one the points", async () => {
    const dashes = await curve
      .locator("g[stroke-dasharray]")
      .evaluateAll((lines) => lines.map((line) => line.getAttribute("stroke-dasharray")));
    expect(dashes.length).toBeGreaterThan(1);
    expect(new Set(dashes).size).toBe(dashes.length);
    const everyones = await band.getAttribute("d");
    const whose = personasOf(hands);
    await whose.getByRole("button", { name: maija }).click();
    await expect(whose.getByRole("button", { pressed: true })).toHaveText(maija);
    await expect(band).not.toHaveAttribute("d", everyones ?? "");
    await page.keyboard.press("F4");
    await expect(whose.getByRole("button", { pressed: true })).not.toHaveText(maija);
  });

  await test.step("the biggest surprises, from the lane by mouse and from the findings by keys", async () => {
    const findings = new Findings(page, say);
    const listed = findings.panel
      .getByRole("region", { name: say("pain.gaps.surprises") })
      .getByRole("listitem");
    await hands.surface.getByRole("button", { name: say("canvas.surprises") }).click();
    await expect(listed.first()).toContainText(/Worse than thought|Better than thought/);
    await findings.back();
    // a finger finds what stands alone beside a button
    const coverage = findings.panel.getByRole("link", { name: say("pain.coverage.link") });
    expect((await coverage.boundingBox())?.height).toBeGreaterThanOrEqual(24);
    await findings.panel.getByRole("button", { name: say("pain.panel.gaps") }).press("Enter");
    const first = listed.first().getByRole("button");
    await expect(first).toContainText(/[+−-]\d/);
    const [title = ""] = (await first.innerText()).split("\n");
    await first.press("Enter");
    await expect(hands.said).toContainText(title);
  });
});

/** Who is told apart in the lane's header. */
function personasOf(hands: Hands): Locator {
  return hands.surface.getByRole("group", { name: say("canvas.curvePersonas") });
}

function slider(step: Locator, name: string): Locator {
  return step.getByRole("slider", { name: say("canvas.outline.assumedOf", { name }) });
}
