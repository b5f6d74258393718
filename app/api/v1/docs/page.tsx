import type { Metadata } from "next";
import { headers } from "next/headers";
import { getTranslations } from "next-intl/server";
import { FieldList } from "#components/api/docs/field-list.tsx";
import { OperationSection } from "#components/api/docs/operation-section.tsx";
import { Wordmark } from "#components/shell/logo.tsx";
import { PreferencesMenus } from "#components/shell/preferences-menu.tsx";
import { apiBase } from "#domain/api/operations.ts";
import { isLocale } from "#messages/locales.ts";
import { apiDocument } from "#server/api/document.ts";
import { getLanguage } from "#server/language.ts";
import { type ApiDocument, documentedOperations, documentedWebhooks } from "./documented.ts";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("api.docs"))("title") };
}

/** The OpenAPI document, for people. */
export default async function ApiDocsPage() {
  const t = await getTranslations("api.docs");
  const common = await getTranslations("common");
  const locale = await getLanguage();
  // made by domain/api/openapi.ts in this very form
  const document = apiDocument(isLocale(locale) ? locale : "en") as ApiDocument;
  const operations = documentedOperations(document, await ownAddress());
  const webhooks = documentedWebhooks(document);
  const { info, components } = document;
  return (
    <div className="mx-auto flex max-w-220 flex-col gap-6 px-4 py-4 sm:px-8">
      <header className="flex items-center justify-between">
        <a href="/" className="rounded-control">
          <Wordmark name={common("appName")} />
        </a>
        <PreferencesMenus />
      </header>
      <main className="flex flex-col gap-6 pb-16">
        <div className="flex flex-col gap-3">
          <h1 className="text-28 font-bold tracking-tight">{info.title}</h1>
          <p className="max-w-150 text-14 text-ink-soft">{info.description}</p>
          <p className="max-w-150 text-14 text-ink-soft">
            {components.securitySchemes.bearer.description}
          </p>
          <a
            href={`${apiBase}/openapi.json`}
            className="self-start rounded-mark text-14 text-accent underline decoration-accent/40 underline-offset-2"
          >
            {t("file")}
          </a>
        </div>
        <nav aria-label={t("contents")}>
          <ul className="grid gap-x-6 gap-y-1 text-13 sm:grid-cols-2">
            {operations.map(({ id, method, path, summary }) => (
              <li key={id} className="min-w-0">
                <a href={`#${id}`} className="block rounded-mark hover:underline">
                  {summary}
                  <code className="block truncate text-12 text-ink-faint">
                    {method.toUpperCase()} {path}
                  </code>
                </a>
              </li>
            ))}
          </ul>
        </nav>
        {operations.map((operation) => (
          <OperationSection key={operation.id} operation={operation} />
        ))}
        <section className="flex flex-col gap-3 border-t border-hairline pt-6">
          <h2 className="text-16 font-bold">{t("webhooks")}</h2>
          <p className="max-w-150 text-14 text-ink-soft">{t("webhooksText")}</p>
          {webhooks.map(({ name, text, shape }) => (
            <details key={name}>
              <summary className="cursor-pointer rounded-mark text-14">
                <code className="font-medium">{name}</code>{" "}
                <span className="text-ink-soft">{text}</span>
              </summary>
              <div className="mt-2">
                <FieldList shape={shape} />
              </div>
            </details>
          ))}
        </section>
        <section className="flex flex-col gap-4 border-t border-hairline pt-6">
          <h2 className="text-16 font-bold">{t("schemas")}</h2>
          {Object.entries(components.schemas).map(([name, shape]) => (
            <details key={name} id={`schema-${name}`} className="scroll-mt-6">
              <summary className="cursor-pointer rounded-mark text-14 font-medium">{name}</summary>
              <div className="mt-2">
                <FieldList shape={shape} />
              </div>
            </details>
          ))}
        </section>
      </main>
    </div>
  );
}

async function ownAddress(): Promise<string> {
  const given = await headers();
  const host = given.get("x-forwarded-host") ?? given.get("host") ?? "localhost";
  return `${given.get("x-forwarded-proto") ?? "http"}://${host}`;
}
