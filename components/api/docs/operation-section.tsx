import { getTranslations } from "next-intl/server";
import { Badge } from "#components/ui/badge.tsx";
import { FieldList } from "./field-list.tsx";
import { type Shape, typeOf } from "./shape.ts";

export type DocumentedOperation = {
  id: string;
  method: string;
  path: string;
  summary: string;
  text: string;
  scopes: string[];
  parameters: { name: string; schema: Shape; description?: string }[];
  body: Shape | null;
  answer: Shape;
  curl: string;
};

export async function OperationSection({ operation }: { operation: DocumentedOperation }) {
  const t = await getTranslations("api.docs");
  const { id, method, path, summary, text, scopes, parameters, body, answer, curl } = operation;
  return (
    <section id={id} className="flex scroll-mt-6 flex-col gap-3 border-t border-hairline pt-6">
      <h2 className="text-16 font-bold">{summary}</h2>
      <p className="flex flex-wrap items-center gap-2">
        <Badge tone="accent">{method.toUpperCase()}</Badge>
        <code className="text-14 break-all">{path}</code>
        {scopes.map((scope) => (
          <Badge key={scope}>{scope}</Badge>
        ))}
      </p>
      <p className="max-w-150 text-14 text-ink-soft">{text}</p>
      {parameters.length > 0 ? (
        <>
          <h3 className="text-13 font-bold">{t("parameters")}</h3>
          <ul className="border-t border-hairline">
            {parameters.map(({ name, schema, description }) => (
              <li key={name} className="border-b border-hairline py-1.5">
                <code className="text-13 font-medium">{name}</code>{" "}
                <code className="text-12 break-words text-ink-soft">{typeOf(schema)}</code>
                {description ? (
                  <span className="block text-13 text-ink-soft">{description}</span>
                ) : null}
              </li>
            ))}
          </ul>
        </>
      ) : null}
      {body ? (
        <details>
          <summary className="cursor-pointer rounded-mark text-13 font-bold">{t("body")}</summary>
          <div className="mt-2">
            <FieldList shape={body} />
          </div>
        </details>
      ) : null}
      <p className="text-13">
        <span className="font-bold">{t("answer")}</span> <AnswerName shape={answer} />
      </p>
      <h3 className="text-13 font-bold">{t("example")}</h3>
      <pre className="rounded-card bg-sunk px-3 py-2 text-12 break-words whitespace-pre-wrap">
        {curl}
      </pre>
    </section>
  );
}

/** By its name, which leads to where it is described; of a page, its items'. */
function AnswerName({ shape }: { shape: Shape }) {
  const items = shape.properties?.items?.items;
  const name = typeOf(items ?? shape);
  return (
    <a
      href={`#schema-${name}`}
      className="rounded-mark text-accent underline decoration-accent/40 underline-offset-2"
    >
      {items ? `${name}[]` : name}
    </a>
  );
}
