import { expect, test } from "./fixtures.ts";
import { openDemo } from "./pages/door.ts";
import { createMap } from "./pages/maps.ts";
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

test("what is asked for while the page moves on reaches the server, at whatever address it is", async ({
  actor,
}) => {
  const say = wordsIn("en");
  // 127.0.0.1, while the framework knows itself as localhost
  const page = await actor();
  await openDemo(page, say);
  let handedOn = 0;
  await page.route("**/maps", async (route) => {
    const request = route.request();
    if (request.method() !== "POST") return route.continue();
    handedOn += 1;
    await route.continue({ url: new URL("/new", request.url()).href });
  });
  await createMap(page, say, "Made from elsewhere");
  await expect(page.getByRole("heading", { name: "Made from elsewhere" })).toBeAttached();
  expect(handedOn).toBeGreaterThan(0);
});
