import { getTranslations } from "next-intl/server";
import type { SharedMap } from "#server/share/read-shared.ts";

/** Whose journey this is, in which situation, from where to where. */
export async function MapFacts({ shared: { map, names } }: { shared: SharedMap }) {
  const t = await getTranslations("map.panel");
  const { header } = map;
  const facts = [
    ["state", t("state"), t(header.state === "to-be" ? "toBe" : "asIs")],
    ["subject", t("subject"), header.subject],
    ["personas", t("personas"), header.personaIds.flatMap((id) => names[id] ?? []).join(", ")],
    ["scenario", t("scenario"), header.scenario],
    ["goal", t("goal"), header.goal],
    ["start", t("scopeStart"), header.scopeStart],
    ["end", t("scopeEnd"), header.scopeEnd],
  ].filter(([, , value]) => value !== "");
  return (
    <dl className="grid gap-x-4 gap-y-1.5 text-13 sm:grid-cols-[9rem_minmax(0,1fr)]">
      {facts.map(([key, label, value]) => (
        <div key={key} className="contents">
          <dt className="text-ink-faint max-sm:mt-1">{label}</dt>
          <dd className="break-words whitespace-pre-wrap">{value}</dd>
        </div>
      ))}
    </dl>
  );
}
