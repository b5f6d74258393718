import type { LaneType } from "../kinds.ts";

export type BlankText = {
  subject: string;
  phases: readonly string[];
  lanes: readonly { type: LaneType; title: string }[];
};

export const blankEn: BlankText = {
  subject: "customer",
  phases: ["Before", "During", "After"],
  lanes: [
    { type: "action", title: "I do" },
    { type: "thought", title: "I think" },
    { type: "curve", title: "I feel" },
    { type: "touchpoint", title: "I meet" },
    { type: "pain", title: "What hurts" },
    { type: "opportunity", title: "What we could do" },
    { type: "backstage", title: "Behind the scenes" },
  ],
};

export const blankFi: BlankText = {
  subject: "asiakas",
  phases: ["Ennen", "Aikana", "Jälkeen"],
  lanes: [
    { type: "action", title: "Teen" },
    { type: "thought", title: "Ajattelen" },
    { type: "curve", title: "Tunnen" },
    { type: "touchpoint", title: "Kohtaan" },
    { type: "pain", title: "Mikä hiertää" },
    { type: "opportunity", title: "Mitä voisimme tehdä" },
    { type: "backstage", title: "Kulisseissa" },
  ],
};
