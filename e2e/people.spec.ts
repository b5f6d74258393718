import { expect, test } from "./fixtures.ts";
import { expectNoObstacles } from "./obstacles.ts";
import { openDemo } from "./pages/door.ts";
import { typeNote } from "./pages/evidence.ts";
import { People } from "./pages/people.ts";
import { pressOn, tabTo } from "./pages/tab-to.ts";
import { type Say, wordsIn } from "./words.ts";

test("a person is put on the register by keys alone, is heard later, and withdraws", async ({
  actor,
}) => {
  const say = wordsIn("en");
  const [page, reader] = [await actor(), await actor()];
  await openDemo(page, say);
  await openDemo(reader, say);
  const home = page.url().replace(/maps$/, "");
  await page.goto(`${home}evidence/people`);
  const people = new People(page, say);

  await test.step("before anything of theirs is there", async () => {
    await pressOn(page, people.addOne);
    await expect(people.field("pseudonym")).toBeFocused();
    await expect(people.field("pseudonym")).toHaveValue(/\d/);
    await page.keyboard.press("Control+A");
    await page.keyboard.type("KX-71");
    await page.keyboard.press("Tab");
    // the choice of yes, no and not known
    await page.keyboard.press("ArrowDown");
    await page.getByRole("option", { name: say("evidence.consents.yes") }).waitFor();
    await page.keyboard.press("Home");
    await page.keyboard.press("Enter");
    await expect(people.dialog.getByText(say("participant.consentHints.yes"))).toBeVisible();
    await tabTo(page, people.field("consentCovers"));
    await page.keyboard.type("Interviews of the spring");
    await tabTo(page, people.field("realName"));
    await page.keyboard.type("Kaisa Kuvitteellinen");
    await expectNoObstacles(page, "a new person");
    await page.keyboard.press("Enter");
    await expect(people.dialog).toHaveCount(0);
    await expect(await people.find("KX-71")).toBeVisible();
  });

  await test.step("a note that names them is theirs, with their consent and without their name", async () => {
    await typeNote(page, say, {
      text: "Kaisa Kuvitteellinen waited an hour for the parcel.",
      participant: "Kaisa Kuvitteellinen",
      isMasked: true,
    });
    await page.goto(`${home}evidence/people`);
    await (await people.find("KX-71")).click();
    await page.waitForURL(/\/people\/[^/]+$/);
    await expectNoObstacles(page, "a person");
    await page.getByRole("link", { name: /waited an hour for the parcel/ }).click();
    await expect(
      page.getByRole("article").getByText("[name] waited an hour").first(),
    ).toBeVisible();
  });

  await test.step("and they may take it back, from under the eyes of whoever reads it", async () => {
    await reader.goto(page.url());
    await expect(reader.getByText("[name] waited an hour").first()).toBeVisible();
    await page.goto(`${home}evidence/people`);
    await (await people.find("KX-71")).click();
    await people.withdraw("KX-71");
    await expect(reader.getByText(say("desk.note.missing"))).toBeVisible();
    await expect(reader.getByText("waited an hour")).toHaveCount(0);
    await page.goto(`${home}evidence/people`);
    await pressOn(page, people.addOne);
    await people.field("pseudonym").fill("KX-71");
    await page.keyboard.press("Enter");
    await expect(people.dialog.getByText(say("participant.rowProblems.withdrawn"))).toBeVisible();
  });
});

const looks = [
  { language: "en", scheme: "light", viewport: { width: 1440, height: 900 }, prefix: "LM" },
  { language: "fi", scheme: "dark", viewport: { width: 390, height: 844 }, prefix: "LN" },
] as const;

for (const { prefix, ...look } of looks) {
  test(`many people come from one list, and every row that cannot says why (${look.language}, ${look.scheme})`, async ({
    actor,
  }) => {
    const say: Say = wordsIn(look.language);
    const page = await actor(look);
    await openDemo(page, say);
    await page.goto(page.url().replace(/maps$/, "evidence/people"));
    await expectNoObstacles(page, "people");
    const people = new People(page, say);
    await pressOn(page, people.addMany);
    await expect(people.field("list")).toBeFocused();
    await people
      .field("list")
      .fill(
        [
          "Koodi;Nimi;Suostumus;Suostumuspäivä;Ikä",
          `${prefix}-11;Kaisa Kuvitteellinen;kyllä;3.4.2026;34`,
          `${prefix}-12;;ei;;`,
          `${prefix}-13;;ehkä;;`,
          `${prefix}-14;;kyllä;31.2.2026;`,
          `${prefix}-11;;kyllä;;`,
        ].join("\n"),
      );
    const sum = people.dialog.getByText(say("participant.listSum", { good: 2, wrong: 3 }));
    await expect(sum).toBeVisible();
    for (const reason of ["not-a-consent", "not-a-date", "twice"] as const) {
      await expect(people.dialog.getByText(say(`participant.rowProblems.${reason}`))).toBeVisible();
    }
    await expectNoObstacles(page, "a list of people");

    await test.step("a column that is left out is no matter any more", async () => {
      const consent = people.dialog.getByRole("button", {
        name: say("participant.columnIs", { name: "Suostumus" }),
      });
      await consent.click();
      await page.getByRole("option", { name: say("participant.columnSkip") }).click();
      await expect(
        people.dialog.getByText(say("participant.listSum", { good: 3, wrong: 2 })),
      ).toBeVisible();
      await consent.click();
      await page
        .getByRole("option", { name: say("participant.columns.consent"), exact: true })
        .click();
      await expect(sum).toBeVisible();
    });

    const add = people.dialog.getByRole("button", {
      name: say("participant.addManyDo", { count: 2 }),
    });
    await pressOn(page, add);
    await expect(
      people.dialog.getByText(say("participant.listSum", { good: 0, wrong: 3 })),
    ).toBeVisible();
    await expect(people.field("list")).toBeFocused();
    await page.keyboard.press("Escape");
    await expect(people.dialog).toHaveCount(0);
    await expect(await people.find(`${prefix}-11`)).toBeVisible();
    const link = page.getByRole("link", { name: `${prefix}-11`, exact: true });
    const row = people.table.getByRole("row").filter({ has: link });
    await expect(row.getByRole("img", { name: say("participant.hasName") })).toBeVisible();
  });
}
