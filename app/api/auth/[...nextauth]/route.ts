import { handlers } from "#server/access/auth.ts";

export const { GET, POST } = handlers;
