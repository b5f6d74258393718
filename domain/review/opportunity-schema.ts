import { z } from "zod";
import { type Cost, type Opportunity, type Owner, opportunityStatuses } from "./opportunity.ts";

// Apart from what it checks, so that no page carries the library that checks.

const id = z.string().min(1).max(64);

const costSchema = z.object({
  volume: z.number().min(0).max(1e9),
  unit: z.string().trim().max(80),
  unitCost: z.number().min(0).max(1e7),
  note: z.string().trim().max(500),
}) satisfies z.ZodType<Cost>;

const ownerSchema = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("person"), id }),
  z.object({ kind: z.literal("team"), id }),
]) satisfies z.ZodType<Owner>;

export const opportunitySchema = z.object({
  title: z.string().trim().min(1).max(300),
  status: z.enum(opportunityStatuses),
  owner: ownerSchema.nullable(),
  dueDate: z.iso.date().nullable(),
  cost: costSchema.nullable(),
}) satisfies z.ZodType<Opportunity>;
