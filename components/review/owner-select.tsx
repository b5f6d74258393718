"use client";

import { useTranslations } from "next-intl";
import { Header, ListBoxSection } from "react-aria-components";
import { Select, SelectOption } from "#components/ui/select.tsx";
import { type Owner, ownerKey } from "#domain/review/opportunity.ts";
import type { Choices } from "#server/review/read-choices.ts";

const NOBODY = "nobody";

/** A member or a team. */
export function OwnerSelect({
  owner,
  choices: { people, teams },
  isReadOnly = false,
  onChange,
}: {
  owner: Owner | null;
  choices: Pick<Choices, "people" | "teams">;
  isReadOnly?: boolean;
  onChange: (owner: Owner | null) => void;
}) {
  const t = useTranslations("review.opportunity");
  const known = { person: people, team: teams };
  const isKnown = owner !== null && known[owner.kind].some(({ id }) => id === owner.id);
  return (
    <Select
      label={t("owner")}
      isDisabled={isReadOnly}
      value={owner && isKnown ? ownerKey(owner) : NOBODY}
      onChange={(key) => onChange(ownerOfKey(String(key)))}
    >
      <SelectOption id={NOBODY}>{t("nobody")}</SelectOption>
      {(["person", "team"] as const).map((kind) =>
        known[kind].length === 0 ? null : (
          <ListBoxSection key={kind}>
            <Header className="px-2 pt-2 pb-1 text-12 text-ink-faint">
              {t(kind === "person" ? "people" : "teams")}
            </Header>
            {known[kind].map(({ id, name }) => (
              <SelectOption key={id} id={ownerKey({ kind, id })}>
                {name}
              </SelectOption>
            ))}
          </ListBoxSection>
        ),
      )}
    </Select>
  );
}

function ownerOfKey(key: string): Owner | null {
  const [kind, id] = key.split("|");
  return (kind === "person" || kind === "team") && id ? { kind, id } : null;
}
