import { expect, test } from "vitest";
import { type Copy, createEraser } from "./quotations.ts";

const said = "Maksaminen ei toiminut, kyyhkyslakka katosi ja odotin tunnin. Se harmitti todella.";
const left = (copy: Copy, titles: string[] = []) => {
  const eraser = createEraser([copy]);
  eraser.hear(said);
  return eraser.left(0, titles)?.text ?? null;
};

test("a quotation goes, and the person's sentence around it stays", () => {
  const asked =
    "Miten voisimme huolehtia siitä, ettei kenenkään tarvitse sanoa: ”Kyyhkyslakka katosi ja odotin tunnin”?";
  expect(left({ text: asked })).toBe(
    "Miten voisimme huolehtia siitä, ettei kenenkään tarvitse sanoa: ”[…]”?",
  );
  const told = "Kuten eräs sanoi, maksaminen ei toiminut kyyhkyslakka katosi ja odotin; korjataan.";
  expect(left({ text: told })).toBe("Kuten eräs sanoi, […]; korjataan.");
});

test("a few words that anybody says are nobody's", () => {
  expect(left({ text: "Maksaminen ei toiminut minullakaan, se harmitti." })).toBeNull();
  expect(left({ text: "Odotin tunnin" })).toBeNull();
});

test("a title is theirs though it is short, and other titles are not", () => {
  expect(left({ text: "Odotin tunnin", isTitle: true })).toBe("[…]");
  expect(left({ text: "Kyyhkyslakka", isTitle: true })).toBe("[…]");
  expect(left({ text: "Odotin tunnin ulkona", isTitle: true })).toBeNull();
});

test("titles that went go where they were taken over", () => {
  expect(left({ text: "Miten voisimme helpottaa tätä: odotin tunnin?" }, ["Odotin tunnin"])).toBe(
    "Miten voisimme helpottaa tätä: […]?",
  );
});

test("a short passage goes where it is repeated whole", () => {
  const eraser = createEraser([{ text: "Eräs sanoi: se harmitti todella, ja paljon" }]);
  eraser.hear("Se harmitti todella.", { isPassage: true });
  expect(eraser.left(0)).toEqual({
    text: "Eräs sanoi: […], ja paljon",
    cuts: [{ start: 12, end: 31 }],
  });
});

test("tells whether a text says nothing else", () => {
  const eraser = createEraser([
    { text: "Odotin tunnin.", isTitle: true },
    { text: "Aina kun kyyhkyslakka katosi ja odotin", isTitle: true },
  ]);
  eraser.hear(said);
  expect([eraser.isNothingElse(0), eraser.isNothingElse(1)]).toEqual([true, false]);
});
