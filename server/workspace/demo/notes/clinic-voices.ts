import type { NoteDraft } from "../content-type.ts";

export const clinicVoices: NoteDraft[] = [];
