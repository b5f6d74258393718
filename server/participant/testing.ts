import { eq } from "drizzle-orm";
import { participants } from "#db/schema/evidence.ts";
import { type NewPerson, newPeopleSchema } from "#domain/participant/fields.ts";
import { authorize } from "../access/authorize.ts";
import type { EvidenceWorld } from "../evidence/testing.ts";
import { addPeople } from "./add-people.ts";
import { withdraw } from "./withdraw.ts";

export const plainFacts = {
  consent: "yes",
  segment: null,
  personaId: null,
  attributes: [],
} as const;
export const realName = { name: "Aino Esimerkki", contact: "aino@example.org", remarks: "" };

/** Puts people on the register, as the owner of the workspace that a test has by then. */
export function registerIn(world: () => EvidenceWorld) {
  return async (...people: (Partial<NewPerson> & { pseudonym: string })[]) => {
    const owner = world().as("owner");
    const where = { workspaceId: "w" };
    return addPeople(
      owner,
      await authorize(owner, "participant.edit", where),
      { people: newPeopleSchema.parse(people.map((one) => ({ ...plainFacts, ...one }))) },
      await authorize(owner, "participant.name", where),
    );
  };
}

/** Withdraws somebody of the workspace that a test has by then, as an editor of it. */
export function withdrawalIn(world: () => EvidenceWorld) {
  return async (pseudonym: string) => {
    const { as, db, jobs } = world();
    const editor = as("editor");
    const [person] = await db.read
      .select()
      .from(participants)
      .where(eq(participants.pseudonym, pseudonym));
    const who = { participantId: person?.id ?? "", pseudonym };
    const grant = await authorize(editor, "participant.withdraw", { workspaceId: "w" });
    return withdraw(editor, grant, who, jobs.compute);
  };
}
