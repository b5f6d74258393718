import { expect, test } from "./fixtures.ts";
import { openDemo } from "./pages/door.ts";
import { Findings } from "./pages/findings.ts";
import { Hands } from "./pages/hands.ts";
import { wordsIn } from "./words.ts";

const guess = "Parkkipaikkoja on liian vähän";
const other = "Aikaa on vain 20 minuuttia";

test("a guess of the team stands beside the evidence and is linked to it, by mouse and by keys", async ({
  actor,
}) => {
  const say = wordsIn("fi");
  const page = await actor({ language: "fi" });
  await openDemo(page, say);
  await page
    .getByRole("link", { name: /terveysasema/ })
    .first()
    .click();
  const hands = new Hands(page, say);
  const findings = new Findings(page, say);
  await findings.open();
  await findings.waitForAnalysis();
  const guesses = findings.panel.getByRole("region", { name: say("pain.guess.title.pain") });
  const fold = guesses.locator("summary").filter({ hasText: guessWords(say) });
  const unsupported = async () => Number.parseInt(await fold.innerText(), 10);
  const before = await unsupported();
  expect(before).toBeGreaterThan(1);
  const link = page.getByRole("button", { name: new RegExp(say("pain.guess.link.pain")) });

  await test.step("the list leads to the card, whose details link it to what people said", async () => {
    await fold.click();
    await guesses.getByRole("button", { name: guess }).click();
    await expect(hands.selected).toContainText([guess]);
    await expect(hands.card(guess)).toContainText(say("pain.guess.assumption"));
    await hands.fromMenu(hands.card(guess), "details");
    await link.click();
    await page.getByRole("option").nth(1).click();
    await expect(hands.card(guess)).toContainText(/\d+ ihmi/);
  });

  await test.step("by keys alone", async () => {
    await hands.surface.focus();
    await page.keyboard.press("Control+f");
    await expect(page.getByRole("textbox", { name: say("canvas.find.label") })).toBeFocused();
    await page.keyboard.type(other);
    await expect(hands.selected).toContainText([other]);
    await page.keyboard.press("Escape");
    await page.keyboard.press("Control+Enter");
    await link.focus();
    await page.keyboard.press("Enter");
    await expect(page.getByRole("option").first()).toBeVisible();
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    await expect(hands.card(other)).toContainText(/\d+ ihmi/);
  });

  await findings.open();
  await expect.poll(unsupported).toBe(before - 2);
  await hands.surface.focus();
  await page.keyboard.press("Control+z");
  await expect.poll(unsupported).toBe(before - 1);
  await page.keyboard.press("Control+z");
  await expect.poll(unsupported).toBe(before);
});

/** What says that some guesses have no evidence, without their number. */
function guessWords(say: ReturnType<typeof wordsIn>): string {
  return say("pain.guess.unsupported.pain", { count: 7 }).replace("7 ", "");
}
