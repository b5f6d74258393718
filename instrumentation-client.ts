import { config } from "zod/v4/core";

// Before any page's code: zod asks while a schema is made whether it may compile it, and the content
// policy would report that.
config({ jitless: true });
