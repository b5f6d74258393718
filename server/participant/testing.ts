import { type NewPerson, newPeopleSchema } from "#domain/participant/fields.ts";
import { authorize } from "../access/authorize.ts";
import type { EvidenceWorld } from "../evidence/testing.ts";
import { addPeople } from "./add-people.ts";

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
