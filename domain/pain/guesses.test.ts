import { expect, test } from "vitest";
import { compareGuesses } from "./guesses.ts";

test("guesses without evidence and findings that nobody guessed are told apart", () => {
  const guess = (id: string, painPointId: string | null, text = id) =>
    ({ id, text, kind: "pain", painPointId }) as const;
  const point = (id: string, status = "open") => ({ id, kind: "pain", status }) as const;
  const queue = guess("queue", "p1");
  const price = guess("price", null);
  const old = guess("old", "p2");
  const outcome = compareGuesses(
    [queue, price, old, guess("empty", null, " ")],
    [point("p1"), point("p2", "dismissed"), point("p3")],
  );
  expect(outcome).toEqual({ unsupported: [price, old], unguessed: [point("p3")] });
});
