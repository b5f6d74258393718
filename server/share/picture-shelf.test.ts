import { expect, it } from "vitest";
import { createPictureShelf } from "./picture-shelf.ts";

const picture = (bytes: number) => new Uint8Array(bytes);

it("a picture is drawn once, also for those who ask while it is being drawn", async () => {
  const shelf = createPictureShelf(100);
  let drawn = 0;
  const draw = async () => {
    drawn += 1;
    return picture(10);
  };
  await Promise.all([shelf.get("a", draw), shelf.get("a", draw)]);
  await shelf.get("a", draw);
  expect(drawn).toBe(1);
});

it("the picture that nobody has asked for longest makes room, and one that failed is tried again", async () => {
  const shelf = createPictureShelf(100);
  const drawn: string[] = [];
  const ask = (name: string) =>
    shelf.get(name, async () => {
      drawn.push(name);
      return picture(45);
    });
  for (const name of ["a", "b", "a", "c", "a", "b"]) await ask(name);
  expect(drawn).toEqual(["a", "b", "c", "b"]);
  await expect(shelf.get("d", () => Promise.reject(new Error("no memory")))).rejects.toThrow();
  await ask("d");
  expect(drawn.at(-1)).toBe("d");
});
