import { expect, test } from "./fixtures.ts";
import { openDemo } from "./pages/door.ts";
import { wordsIn } from "./words.ts";

for (const width of [390, 1440]) {
  test(`the way between the pages of the evidence stands still (${width} px)`, async ({
    actor,
  }) => {
    const say = wordsIn("fi");
    const page = await actor({ language: "fi", viewport: { width, height: 900 } });
    await openDemo(page, say);
    const home = page.url();
    const tops = new Set<number>();
    for (const place of ["queue", "codes", "people", "quality", "deleted"]) {
      await page.goto(home.replace(/maps$/, `evidence/${place}`));
      const nav = page.getByRole("navigation", { name: say("desk.nav.title") });
      await expect(nav).toBeVisible();
      tops.add((await nav.boundingBox())?.y ?? -1);
    }
    expect([...tops]).toHaveLength(1);
  });
}
