import type { DemoNote, NoteDraft } from "../content-type.ts";
import { clinicInterviews } from "./clinic-interviews.ts";
import { clinicVoices } from "./clinic-voices.ts";
import { shiftsInterviews } from "./shifts-interviews.ts";
import { shiftsVoices } from "./shifts-voices.ts";
import { shopInterviews } from "./shop-interviews.ts";
import { shopVoices } from "./shop-voices.ts";

export const notes: DemoNote[] = [
  ...of("clinic", clinicInterviews, clinicVoices),
  ...of("shop", shopInterviews, shopVoices),
  ...of("shifts", shiftsInterviews, shiftsVoices),
];

function of(mapKey: string, ...drafts: NoteDraft[][]): DemoNote[] {
  return drafts.flat().map((draft) => ({
    voice: "customer",
    sourceName: "",
    date: null,
    participant: null,
    persona: null,
    channel: null,
    rating: null,
    nps: null,
    consent: "unknown",
    url: null,
    mapKeys: [mapKey],
    ...draft,
    text: draft.text.trim(),
  }));
}
