import { expect, test } from "./fixtures.ts";
import { openDemo } from "./pages/door.ts";
import { createMap } from "./pages/maps.ts";
import { Outline } from "./pages/outline.ts";
import { Together } from "./pages/together.ts";
import { wordsIn } from "./words.ts";

const say = wordsIn("en");
const title = "Typed by two";

test("what somebody types on a telephone is kept or told, whatever others do to its place", async ({
  actor,
}) => {
  const phone = await actor({ isPhone: true });
  const desk = new Together(await actor(), say);
  const outline = new Outline(phone, say);
  const card = phone.getByRole("textbox", { name: say("canvas.editCard") });
  const { keyboard } = phone;
  await openDemo(desk.page, say);
  await createMap(desk.page, say, title);
  await desk.hands.draw([
    { phase: "First", steps: ["Begin", "Go on"] },
    { phase: "Then", steps: ["End"] },
  ]);
  await desk.hands.writeCards(["I ask around", "Ai look for a tiem"]);
  await desk.hands.waitUntilSaved();
  await openDemo(phone, say);
  await phone.goto(desk.page.url());
  await expect(outline.card("I ask around")).toBeVisible();

  await test.step("a new card, while somebody adds one to the same cell", async () => {
    const add = say("canvas.outline.addTo", { lane: "I do" });
    await outline.step("Begin").getByRole("button", { name: add }).click();
    await expect(card).toBeFocused();
    await keyboard.type("Nobody ans");
    await desk.hands.write("I wait", { step: 0 });
    await expect(outline.card("I wait")).toBeVisible();
    await expect(card).toBeFocused();
    await keyboard.type("wers");
    await expect(card).toHaveValue("Nobody answers");
    await keyboard.press("Enter");
    await keyboard.press("Escape");
    await expect(desk.hands.card("Nobody answers")).toBeVisible();
  });

  await test.step("a card that somebody moves to another step, with the caret", async () => {
    await outline.press(outline.card("I ask around"), "Enter");
    await expect(card).toBeFocused();
    await keyboard.press("Home");
    await keyboard.type("First ");
    await desk.hands.card("I ask around").click();
    await desk.page.keyboard.press("Alt+ArrowRight");
    const field = outline.step("Go on").getByRole("textbox", { name: say("canvas.editCard") });
    await expect(field).toBeFocused();
    await keyboard.type("of all ");
    await expect(field).toHaveValue("First of all I ask around");
    await keyboard.press("Enter");
    await expect(desk.hands.card("First of all I ask around")).toBeVisible();
  });

  await test.step("a title whose step somebody moves to another phase", async () => {
    const field = phone.getByRole("textbox", { name: say("canvas.editTitle") });
    await outline.press(outline.title("Go on"), "Enter");
    await expect(field).toBeFocused();
    await keyboard.type(" and ");
    const before = await field.elementHandle();
    await desk.hands.header("Go on").click();
    await desk.page.keyboard.press("Alt+ArrowRight");
    await expect.poll(() => before?.evaluate((element) => element.isConnected)).toBe(false);
    await expect(field).toBeFocused();
    await keyboard.type("on");
    await keyboard.press("Enter");
    await expect(desk.hands.header("Go on and on")).toBeVisible();
  });

  await test.step("a card in which somebody else puts a word meanwhile", async () => {
    await outline.press(outline.card("Ai look for a tiem"), "Enter");
    await expect(card).toBeFocused();
    await keyboard.press("ControlOrMeta+a");
    await keyboard.type("I look for a time");
    await desk.edit("Ai look for a tiem", { from: "start", text: "" });
    for (let letter = 0; letter < "Ai look for a ".length; letter += 1)
      await desk.page.keyboard.press("ArrowRight");
    await desk.page.keyboard.type("free ");
    await desk.page.keyboard.press("Enter");
    await desk.page.keyboard.press("Escape");
    await expect(desk.hands.card("Ai look for a free tiem")).toBeVisible();
    await desk.hands.waitUntilSaved();
    await keyboard.press("Enter");
    await keyboard.press("Escape");
    await expect(outline.card("I look for a free time")).toBeVisible();
    await expect(desk.hands.card("I look for a free time")).toBeVisible();
  });

  await test.step("a new card whose lane somebody deletes: told, and kept by one press", async () => {
    const add = say("canvas.outline.addTo", { lane: "I think" });
    await outline.step("Begin").getByRole("button", { name: add }).click();
    await expect(card).toBeFocused();
    await keyboard.type("They never call");
    const writes = desk.page.locator("[data-writing]");
    await expect(writes).toBeVisible();
    await desk.hands.header("I think").click();
    await desk.page.keyboard.press("Delete");
    const told = say("canvas.together.lost.writing", { why: "gone", text: "They never call" });
    await expect(phone.getByText(told)).toBeVisible();
    await expect(writes).toHaveCount(0);
    await phone.getByRole("button", { name: say("canvas.together.keepText") }).click();
    await expect(desk.hands.card("They never call")).toBeVisible();
  });
});
