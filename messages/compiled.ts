import compile from "icu-minify/compile";
import { messages } from "#messages/index.ts";
import type { Locale } from "#messages/locales.ts";

type Tree = { [key: string]: string | Tree };
type Compiled = { [key: string]: ReturnType<typeof compile> | Compiled };

const known = new Map<Locale, Compiled>();

/**
 * The words of one language in the form that pages format them from: once compiled here, nobody
 * needs to parse them again, and no browser gets the parser.
 */
export function compiledMessages(locale: Locale): Compiled {
  let compiled = known.get(locale);
  if (!compiled) {
    // plain objects only: it travels to the browser
    compiled = JSON.parse(JSON.stringify(compileAll(messages[locale]))) as Compiled;
    known.set(locale, compiled);
  }
  return compiled;
}

function compileAll(tree: Tree): Compiled {
  return Object.fromEntries(
    Object.entries(tree).map(([key, value]) => [
      key,
      typeof value === "string" ? compile(value) : compileAll(value),
    ]),
  );
}
