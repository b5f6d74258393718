import { expect, test } from "./fixtures.ts";
import { Canvas } from "./pages/canvas.ts";
import { joinByLink, openDemo } from "./pages/door.ts";
import { Findings } from "./pages/findings.ts";
import { invite } from "./pages/members.ts";
import { pdfTextOf } from "./pages/pdf-text.ts";
import { Review } from "./pages/review.ts";
import { wordsIn } from "./words.ts";

const say = wordsIn("en");

test("a reviewer stamps a pain, makes an opportunity of it, challenges a belief and takes the brief along", async ({
  actor,
  baseURL,
}) => {
  const [mine, theirs] = [await actor({ at: baseURL }), await actor({ at: baseURL })];
  await openDemo(mine, say);
  const home = mine.url();
  const account = {
    name: "Rita Reviewer",
    email: `rita-${Date.now()}@example.org`,
    password: "three unrelated words",
  };
  const link = await invite(mine, say, "reviewer");
  await joinByLink(theirs, say, { link, account });
  await mine.goto(home);
  for (const page of [mine, theirs]) {
    const map = page.getByRole("article").filter({ hasText: "Outdoor" });
    await map.getByRole("link").first().click();
    await expect(new Canvas(page, say).surface).toBeVisible();
  }
  const address = theirs.url();

  const found = new Findings(theirs, say);
  await found.open();
  await found.waitForAnalysis();
  await found.points.last().click();
  const review = new Review(theirs, say);
  await review.stamp("doubt").click();
  await expect(review.stamp("doubt")).toHaveAttribute("aria-pressed", "true");
  const title = `How might we help? ${Date.now()}`;
  await review.makeOpportunity({ title, owner: "Demo", due: "31122027" });

  // live for the owner of the workspace, and in the list with owner and date
  const seen = new Findings(mine, say);
  await seen.open();
  await seen.points.last().click();
  const name = say("review.stamps.kinds.doubt");
  await expect(new Review(mine, say).stamp("doubt")).toHaveAccessibleName(
    say("review.stamps.give", { kind: name, count: 1 }),
  );
  await mine.goto(home.replace(/maps$/, "pain/opportunities"));
  const row = mine.getByRole("row").filter({ hasText: title });
  await expect(row).toContainText("Demo");
  await expect(row).toContainText("2027");

  await review.openAssumptions();
  const begin = say("review.assumptions.begin", { count: 1 });
  await review.assumptions.getByRole("button", { name: begin }).click();
  const claim = review.assumptions.getByRole("group", { name: say("review.challenge.title") });
  await expect(claim).toBeFocused();
  await theirs.keyboard.press("t");
  await theirs.keyboard.press("ArrowLeft");
  await expect(claim).toContainText(
    say("review.challenge.saidBy", { name: account.name, verdict: "test" }),
  );

  await theirs.goto(`${address.split("?")[0]}/brief`);
  const heading = theirs.getByRole("heading", { level: 1 });
  await expect(heading).toContainText("Outdoor");
  const worst = await theirs
    .getByRole("article")
    .getByRole("heading", { level: 3 })
    .allInnerTexts();
  const pdf = theirs.getByRole("link", { name: say("review.brief.pdfIn", { language: "fi" }) });
  const said = await pdfTextOf(theirs, pdf);
  expect(said).toContain("Tiivistelmä");
  for (const pain of worst) expect(said).toContain(pain);
});
