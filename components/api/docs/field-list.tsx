import { getTranslations } from "next-intl/server";
import { fieldsIn, type Shape, typeOf } from "./shape.ts";

/** The fields of a schema, those inside them indented below. */
export async function FieldList({ shape, depth = 0 }: { shape: Shape; depth?: number }) {
  const t = await getTranslations("api.docs");
  const { fields, required } = fieldsIn(shape);
  if (fields.length === 0 || depth > 4) return null;
  return (
    <ul
      className={
        depth === 0 ? "border-t border-hairline" : "mt-1 ml-1 border-l border-hairline pl-3"
      }
    >
      {fields.map(([name, field]) => (
        <li key={name} className={depth === 0 ? "border-b border-hairline py-1.5" : "py-1"}>
          <span className="flex flex-wrap items-baseline gap-x-2">
            <code className="text-13 font-medium">{name}</code>
            <code className="text-12 break-words text-ink-soft">{typeOf(field)}</code>
            {required.includes(name) ? null : (
              <span className="text-12 text-ink-faint">{t("optional")}</span>
            )}
          </span>
          {field.description ? (
            <span className="block text-13 text-ink-soft">{field.description}</span>
          ) : null}
          <FieldList shape={field} depth={depth + 1} />
        </li>
      ))}
    </ul>
  );
}
