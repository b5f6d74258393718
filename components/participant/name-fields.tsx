"use client";

import { useTranslations } from "next-intl";
import { TextArea } from "#components/ui/text-area.tsx";
import { TextField } from "#components/ui/text-field.tsx";
import type { RealName } from "#domain/participant/fields.ts";

/** Who somebody is and how to reach them. */
export function NameFields({
  real,
  onChange,
}: {
  real: RealName;
  onChange: (part: Partial<RealName>) => void;
}) {
  const t = useTranslations("participant");
  return (
    <>
      <TextField
        label={t("realName")}
        value={real.name}
        onChange={(name) => onChange({ name })}
        maxLength={200}
        autoComplete="off"
      />
      <TextField
        label={t("contact")}
        value={real.contact}
        onChange={(contact) => onChange({ contact })}
        maxLength={300}
        autoComplete="off"
      />
      <TextArea
        label={t("remarks")}
        value={real.remarks}
        onChange={(remarks) => onChange({ remarks })}
        maxLength={2_000}
        rows={2}
      />
    </>
  );
}
