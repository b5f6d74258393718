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
    await expect(page.locator("html")).toHaveAttribute("lang", language);
    // other tests draw maps of their own beside them
    for (const title of ["Example Shifts", "Example Outdoor shop", "Esimerkkilän terveysasema"]) {
      const map = page
        .getByRole("article")
        .filter({ hasText: new RegExp(`${title}.*\\d (?:pain points|kipupistettä)`) });
      await expect(map).toHaveCount(1);
    }
  });
}
