import { useFormatter, useTranslations } from "next-intl";
import type { PersonTally } from "#domain/history/did.ts";
import type { Moment, Person } from "#server/history/read-timeline.ts";

/** Names of moments and of what was done, in words. */
export function useMomentWords() {
  const t = useTranslations("history");
  const format = useFormatter();

  const when = (at: Date) =>
    format.dateTime(at, { day: "numeric", month: "long", hour: "numeric", minute: "2-digit" });

  const title = ({ kind, name, at, restoredAt }: Moment): string => {
    switch (kind) {
      case "named":
        return name ?? when(at);
      case "safety":
        return t("moment.safety", {
          title: name ?? t("moment.at", { when: when(restoredAt ?? at) }),
        });
      case "now":
      case "start":
      case "end":
        return t(`moment.${kind}`);
      default:
        return kind satisfies never;
    }
  };

  /** As it is told apart from others: those that come by themselves all have one name. */
  const fullTitle = (moment: Moment): string =>
    moment.kind === "named" || moment.kind === "now"
      ? title(moment)
      : t("moment.at", { when: when(moment.at) });

  const nameOf = (id: string | null, people: ReadonlyMap<string, Person>): string =>
    id === null ? t("system") : (people.get(id)?.name ?? t("somebody"));

  const work = ({ tallies }: PersonTally): string =>
    format.list(
      tallies.map(({ did, kind, count }) =>
        t(`did.${did}`, {
          things: t(`things.${kind ?? "thing"}`, {
            count,
            form: did === "wrote" || did === "changed" ? "of" : "whole",
          }),
        }),
      ),
    );

  return { title, fullTitle, when, nameOf, work };
}
