import { z } from "zod";

export const personaInput = z.object({
  name: z.string().trim().min(1).max(120),
  initials: z.string().trim().min(1).max(3),
  colour: z.number().int().min(0).max(7),
  /** re-encoded by the browser: 64 KB as a data URL */
  picture: z
    .string()
    .max(64 * 1024)
    .regex(/^data:image\/(png|jpeg|webp);base64,[A-Za-z0-9+/=]+$/)
    .nullable(),
  line: z.string().trim().max(500),
  goals: z.array(z.string().trim().min(1).max(300)).max(20),
});
export type PersonaInput = z.output<typeof personaInput>;
