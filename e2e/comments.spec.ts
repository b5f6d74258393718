import { expect, test } from "./fixtures.ts";
import { expectNoObstacles, violationsOn } from "./obstacles.ts";
import { Canvas } from "./pages/canvas.ts";
import { Comments } from "./pages/comments.ts";
import { joinByLink, openDemo, setUp } from "./pages/door.ts";
import { Hands } from "./pages/hands.ts";
import { createMap } from "./pages/maps.ts";
import { giveRole, invite, removeMember } from "./pages/members.ts";
import { wordsIn } from "./words.ts";

const say = wordsIn("en");
const account = (name: string) => ({
  name,
  email: `${name.split(" ")[0]?.toLowerCase()}@example.org`,
  password: "three unrelated words",
});

test("a reviewer who may not edit comments on a card, names somebody, and hears the answer", async ({
  actor,
  instance,
}) => {
  const at = instance.address;
  const [mine, theirs] = [await actor({ at }), await actor({ at })];
  const owner = account("Olivia Owner");
  await setUp(mine, say, { address: instance.setUpAddress, account: owner, workspace: "Care" });
  await createMap(mine, say, "Getting help");
  const canvas = new Canvas(mine, say);
  await canvas.writeCards(["I call the clinic"]);
  const link = await invite(mine, say, "reviewer");
  await joinByLink(theirs, say, { link, account: account("Rita Reviewer") });

  // by keys: the card, Shift+F2, the name after @, Ctrl+Enter
  await theirs.getByRole("link", { name: "Getting help" }).click();
  const seen = new Canvas(theirs, say);
  await expect(seen.card("I call the clinic")).toBeVisible();
  await seen.surface.focus();
  await theirs.keyboard.press("Control+Home");
  await theirs.keyboard.press("Shift+F2");
  const talk = new Comments(theirs, say);
  await expect(talk.beginBox).toBeFocused();
  await theirs.keyboard.type("How do we know, @ol");
  await expect(theirs.getByRole("option", { name: "Olivia Owner" })).toBeVisible();
  await theirs.keyboard.press("Enter");
  await theirs.keyboard.type("?");
  await theirs.keyboard.press("Control+Enter");
  await expect(talk.thread("I call the clinic")).toContainText("How do we know, @Olivia Owner?");
  await expect(talk.mark(1)).toBeVisible();

  // live for the owner: the mark, the bell, the talk behind it
  await mine.goto(`${at}/w/care/maps`);
  const bell = mine.getByRole("button", { name: say("shell.inbox.title", { count: 1 }) });
  await expect(bell).toBeVisible();
  await expectNoObstacles(mine, "bell with something unread");
  await bell.click();
  await mine.getByRole("link", { name: /Rita Reviewer/ }).click();
  const answer = new Comments(mine, say);
  await expect(answer.thread("I call the clinic")).toContainText("How do we know");
  await answer.reply("I call the clinic", "From nine interviews");
  await expect(talk.thread("I call the clinic")).toContainText("From nine interviews");
  await expect(
    mine.getByRole("button", { name: say("shell.inbox.title", { count: 0 }), exact: true }),
  ).toBeVisible();

  await test.step("by keys a comment is mended, and sent while names are listed", async () => {
    const thread = talk.thread("I call the clinic");
    const more = thread.getByRole("button", {
      name: say("comment.more", { name: "Rita Reviewer" }),
    });
    await more.focus();
    await theirs.keyboard.press("Enter");
    await expect(theirs.getByRole("menuitem", { name: say("comment.edit") })).toBeFocused();
    await theirs.keyboard.press("Enter");
    await expect(thread.getByRole("textbox", { name: say("comment.edit") })).toBeFocused();
    await theirs.keyboard.press("Escape");
    await expect(more).toBeFocused();
    // the ring is round the button alone
    const tabs = thread.locator("xpath=ancestor::*[@data-orientation][1]");
    await expect(tabs).toHaveCSS("outline-style", "none");
    const answer = thread.getByRole("textbox", { name: say("comment.reply") });
    await answer.fill("x".repeat(4_950));
    await expect(
      talk.panel.getByText(say("common.lengthLeft", { left: 50 })).first(),
    ).toBeVisible();
    await answer.fill("");
    await answer.pressSequentially("Thank you, @Olivia Owner");
    await expect(theirs.getByRole("option", { name: "Olivia Owner" })).toBeVisible();
    await theirs.keyboard.press("Control+Enter");
    await expect(thread.getByText("Thank you, @Olivia Owner")).toBeVisible();
    await expect(answer).toHaveValue("");
  });

  const found = await violationsOn(mine);
  expect(found.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);

  // settled, its mark goes; the card gone, its words stay
  await answer.settle("I call the clinic");
  await expect(answer.thread("I call the clinic")).toBeFocused();
  await expect(answer.mark(1)).toHaveCount(0);
  await expect(talk.mark(1)).toHaveCount(0);
  await mine.keyboard.press("Escape");
  await talk.beginBox.fill("half a thought");
  await canvas.surface.focus();
  await mine.keyboard.press("Control+Home");
  await mine.keyboard.press("Delete");
  await expect(canvas.card("I call the clinic")).toHaveCount(0);
  await expect(talk.panel.getByText(say("comment.held.gone"))).toBeVisible();
  await expect(talk.beginBox).toHaveValue("half a thought");
  await talk.showAll();
  await talk.showResolved();
  await expect(talk.thread("I call the clinic")).toContainText(say("comment.placeIsGone"));

  await test.step("who comes for a talk that is not there is told so", async () => {
    await mine.goto(`${mine.url().split("?")[0]}?talk=gone`);
    await expect(answer.panel.getByText(say("comment.talkIsGone"))).toBeVisible();
  });
});

test("what somebody writes of a map stays when they may not comment any more, and when they are put out", async ({
  actor,
  instance,
  watch,
}) => {
  watch.expect(/status of 404/);
  const look = { language: "fi", scheme: "dark", isPhone: true } as const;
  const [mine, theirs] = [
    await actor({ at: instance.address }),
    await actor({ at: instance.address, ...look }),
  ];
  const sayThem = wordsIn("fi");
  const owner = account("Olivia Owner");
  await setUp(mine, say, { address: instance.setUpAddress, account: owner, workspace: "Care" });
  await createMap(mine, say, "Getting help");
  const link = await invite(mine, say, "reviewer");
  await joinByLink(theirs, sayThem, { link, account: account("Rita Reviewer") });
  await theirs.getByRole("link", { name: "Getting help" }).click();
  const talk = new Comments(theirs, sayThem);
  await theirs.getByRole("button", { name: sayThem("comment.button", { count: 0 }) }).click();
  const box = talk.panel.getByRole("textbox", { name: sayThem("comment.beginOnMap") });
  await box.fill("I would not have said it so");
  await box.focus();

  await mine.reload();
  await giveRole(mine, say, "Rita Reviewer", "viewer");
  await expect(talk.panel.getByText(sayThem("comment.held.right"))).toBeVisible();
  await expect(box).toHaveValue("I would not have said it so");
  await expect(box).not.toBeEditable();
  await expect(box).toBeFocused();
  await expectNoObstacles(theirs, "a comment that cannot be sent");
  await giveRole(mine, say, "Rita Reviewer", "reviewer");
  await expect(box).toBeEditable();
  await box.pressSequentially(", nor now");

  await removeMember(mine, say, "Rita Reviewer");
  const left = theirs.getByRole("region", { name: sayThem("errors.page.unsent") });
  await expect(left).toContainText("I would not have said it so, nor now");
  await expectNoObstacles(theirs, "what was being written on a page that is gone");
});

test("where a map has two curves a talk about a feeling stands in the one it is about", async ({
  actor,
}) => {
  const page = await actor();
  await openDemo(page, say);
  await createMap(page, say, "Two curves");
  const hands = new Hands(page, say);
  await hands.headerAt("lane", 3).click({ button: "right" });
  await page.getByRole("menuitem", { name: say("map.panel.type"), exact: true }).click();
  await page.getByRole("menuitemradio", { name: say("map.laneType.curve") }).click();
  await hands.toStart();
  for (let row = 0; row < 3; row += 1) await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Shift+F2");
  const talk = new Comments(page, say);
  await talk.beginBox.fill("Whose feeling is this?");
  await page.keyboard.press("Control+Enter");
  await expect(talk.mark(1)).toHaveCount(1);
  const { y } = await hands.headerBox("lane", 3);
  const mark = await talk.mark(1).boundingBox();
  // it stands on the upper edge of its cell
  const middle = (mark?.y ?? 0) + (mark?.height ?? 0) / 2;
  expect(middle).toBeGreaterThanOrEqual(y);
  expect(middle).toBeLessThan((await hands.headerBox("lane", 4)).y);
});
