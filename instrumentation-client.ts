// Before any page's code: zod asks while a schema is made whether it may compile it, and the content
// policy would report that. This is where every copy of zod looks; importing its `config` to say so
// would carry the library to every page.
Object.assign(globalThis, { __zod_globalConfig: { jitless: true } });
