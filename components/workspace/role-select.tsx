"use client";

import { useTranslations } from "next-intl";
import { Text } from "react-aria-components";
import { Select, SelectOption } from "#components/ui/select.tsx";
import type { MemberRole } from "#domain/access/policy.ts";

/** Each role with what it may do; small in lists, with a label in forms. */
export function RoleSelect({
  label,
  isLabelVisible = false,
  roles,
  value,
  onChange,
}: {
  label: string;
  isLabelVisible?: boolean;
  roles: MemberRole[];
  value: MemberRole;
  onChange: (role: MemberRole) => void;
}) {
  const t = useTranslations("workspace");
  return (
    <Select
      {...(isLabelVisible ? { label } : { "aria-label": label, size: "small" })}
      value={value}
      onChange={(key) => onChange(key as MemberRole)}
      className={isLabelVisible ? "" : "w-36"}
    >
      {roles.map((role) => (
        <SelectOption key={role} id={role} textValue={t(`roles.${role}`)}>
          <span className="flex flex-col">
            <Text slot="label">{t(`roles.${role}`)}</Text>
            <Text slot="description" className="text-12 text-ink-faint">
              {t(`roleHints.${role}`)}
            </Text>
          </span>
        </SelectOption>
      ))}
    </Select>
  );
}
