import { expect, test } from "./fixtures.ts";
import { openDemo } from "./pages/door.ts";
import { wordsIn } from "./words.ts";

for (const language of ["en", "fi"] as const) {
  test(`the demo is open after two clicks and shows where its maps hurt (${language})`, async ({
    actor,
  }) => {
    const say = wordsIn(language);
    const page = await actor({ language });
    await openDemo(page, say);
    const maps = page.getByRole("article");
    await expect(maps).toHaveCount(3);
    await expect(page.locator("html")).toHaveAttribute("lang", language);
    for (const map of await maps.all()) {
      await expect(map).toContainText(/\d+ (pain points|kipupistettä)/);
    }
  });
}
