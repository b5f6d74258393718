import { describe, expect, test } from "vitest";
import { buildCard, buildMap } from "../testing.ts";
import { setCardText } from "./card.ts";
import { setImage } from "./image.ts";
import { rewrite } from "./rewrite.ts";
import { renameStep } from "./step.ts";
import { start, startTwo } from "./testing.ts";

const base = "Ai look for a tiem";
const map = buildMap({
  cards: [
    buildCard("c1", { kind: "parked", x: 0, y: 0 }, { text: base }),
    buildCard("c2", { kind: "parked", x: 10, y: 20 }),
  ],
});
const card = { kind: "card", id: "c1", base } as const;

describe("[M10] what somebody writes in a text of their own and then leaves", () => {
  test("keeps what others wrote in it since, in cards and titles", () => {
    const { edit, map: now } = start(map);
    setCardText(edit, { id: "c1", text: "Ai look for a free tiem" });
    renameStep(edit, { id: "s1", title: "First step s1" });
    rewrite(edit, { ...card, text: "I look for a time" });
    rewrite(edit, { kind: "step", id: "s1", base: "Step s1", text: "Step s1 of three" });
    expect(now().cards[0]?.text).toBe("I look for a free time");
    expect(now().steps[0]?.title).toBe("First step s1 of three");
  });

  test("takes an emptied card away, but for one that shows an image", () => {
    const { edit, map: now } = start(map);
    rewrite(edit, { ...card, text: "" });
    expect(now().cards.map(({ id }) => id)).toEqual(["c2"]);
    setImage(edit, { id: "c2", image: { id: "i1", alt: "" } });
    rewrite(edit, { kind: "card", id: "c2", base: "Card c2", text: "" });
    expect(now().cards).toMatchObject([{ id: "c2", text: "" }]);
  });

  test("takes no words away that are new to whoever emptied the card, and says so", () => {
    const { edit, map: now } = start(map);
    setCardText(edit, { id: "c1", text: "Ai look for a tiem, says Ben" });
    const refused = { ok: false, reason: "changed-meanwhile" };
    expect(rewrite(edit, { ...card, text: "" })).toEqual(refused);
    expect(now().cards[0]?.text).toBe("Ai look for a tiem, says Ben");
  });

  test("is refused where the text is gone", () => {
    const { edit } = start(buildMap({ cards: [] }));
    expect(rewrite(edit, { ...card, text: "more" })).toEqual({ ok: false, reason: "not-found" });
  });

  test("is all there when two leave one card at once, whoever is heard first", () => {
    const { anna, ben, meet } = startTwo(map);
    rewrite(anna, { ...card, text: "I look for a time" });
    rewrite(ben, { ...card, text: "Ai look for a free tiem" });
    expect(meet().cards[0]?.text).toBe("I look for a free time");
  });
});
