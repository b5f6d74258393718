"use client";

import { Languages, SunMoon } from "lucide-react";
import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { useLanguage } from "#components/shell/use-language.ts";
import { IconButton } from "#components/ui/icon-button.tsx";
import { Menu, MenuItem, MenuSection, MenuTrigger } from "#components/ui/menu.tsx";
import { type Locale, locales } from "#messages/locales.ts";
import { chooseLocale, chooseTheme } from "#server/access/actions.ts";
import { setCalm, useCalm } from "./calm.ts";

const themes = ["system", "light", "dark"] as const;
type Theme = (typeof themes)[number];

/** Language and appearance where nobody is signed in yet; later they live in the user menu. */
export function PreferencesMenus() {
  const t = useTranslations("shell");
  return (
    <div className="flex gap-1">
      <MenuTrigger>
        <IconButton label={t("language")}>
          <Languages aria-hidden="true" />
        </IconButton>
        <Menu placement="bottom end" aria-label={t("language")}>
          <LanguageSection />
        </Menu>
      </MenuTrigger>
      <MenuTrigger>
        <IconButton label={t("theme")}>
          <SunMoon aria-hidden="true" />
        </IconButton>
        <Menu placement="bottom end" aria-label={t("theme")}>
          <ThemeSection />
        </Menu>
      </MenuTrigger>
    </div>
  );
}

export function LanguageSection({ title }: { title?: string }) {
  const t = useTranslations("shell");
  const current = useLanguage();
  const router = useRouter();
  return (
    <MenuSection
      {...(title ? { title } : { "aria-label": t("language") })}
      selectionMode="single"
      disallowEmptySelection
      selectedKeys={[current]}
      onSelectionChange={(keys) => {
        const [locale] = [...keys] as Locale[];
        if (locale) void chooseLocale({ locale }).then(() => router.refresh());
      }}
    >
      {locales.map((locale) => (
        <MenuItem key={locale} id={locale} textValue={t(`languages.${locale}`)}>
          <span lang={locale}>{t(`languages.${locale}`)}</span>
        </MenuItem>
      ))}
    </MenuSection>
  );
}

export function ThemeSection({ title }: { title?: string }) {
  const t = useTranslations("shell");
  const [current, setCurrent] = useState(() => document.documentElement.dataset.theme ?? "system");
  return (
    <MenuSection
      {...(title ? { title } : { "aria-label": t("theme") })}
      selectionMode="single"
      disallowEmptySelection
      selectedKeys={[current]}
      onSelectionChange={(keys) => {
        const [theme] = [...keys] as Theme[];
        if (!theme) return;
        setCurrent(theme);
        document.documentElement.dataset.theme = theme;
        void chooseTheme({ theme });
      }}
    >
      {themes.map((theme) => (
        <MenuItem key={theme} id={theme}>
          {t(`themes.${theme}`)}
        </MenuItem>
      ))}
    </MenuSection>
  );
}

export function CalmSection() {
  const t = useTranslations("shell");
  const isCalm = useCalm();
  return (
    <MenuSection
      aria-label={t("motion")}
      selectionMode="multiple"
      selectedKeys={isCalm ? ["calm"] : []}
      onSelectionChange={(keys) => setCalm(keys === "all" || keys.has("calm"))}
    >
      <MenuItem id="calm" hint={t("calmHint")} textValue={t("calm")}>
        {t("calm")}
      </MenuItem>
    </MenuSection>
  );
}
