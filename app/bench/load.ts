import "server-only";
import { notFound } from "next/navigation";
import { z } from "zod";
import { doorContext } from "#server/access/session.ts";
import { prepareBench } from "#server/boot/bench.ts";
import { runtime } from "#server/runtime.ts";

const fewest = 10;
const most = 6_000;
const cardsSchema = z.coerce.number().int().min(fewest).max(most).default(1_000);

/** The map to measure on; without POLKU_BENCH=1 there is no such page. */
export async function loadBench(n: unknown) {
  const cards = cardsSchema.safeParse(n);
  if (!runtime().env.isBench || !cards.success) notFound();
  return { cards: cards.data, ...(await prepareBench(doorContext(), { cards: cards.data })) };
}
