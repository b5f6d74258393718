import { type DocumentWords, openApiDocument } from "#domain/api/openapi.ts";
import { messages } from "#messages/index.ts";
import type { Locale } from "#messages/locales.ts";

const made = new Map<Locale, ReturnType<typeof openApiDocument>>();

/** The document in one language, made once. */
export function apiDocument(locale: Locale): ReturnType<typeof openApiDocument> {
  let document = made.get(locale);
  if (!document) {
    const words: DocumentWords = messages[locale].apidoc.document;
    document = openApiDocument(words);
    made.set(locale, document);
  }
  return document;
}
