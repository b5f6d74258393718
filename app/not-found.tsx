import { getTranslations } from "next-intl/server";
import { LostPath } from "#components/shell/lost-path.tsx";
import { buttonClasses } from "#components/ui/button-classes.ts";
import { EmptyState } from "#components/ui/empty-state.tsx";

export default async function NotFound() {
  const t = await getTranslations("errors.page");
  return (
    <main className="flex h-full min-h-[60vh] items-center">
      <EmptyState
        heading="h1"
        title={t("notFoundTitle")}
        text={t("notFoundText")}
        drawing={<LostPath />}
        action={
          <a href="/" className={buttonClasses("primary")}>
            {t("notFoundAction")}
          </a>
        }
      />
    </main>
  );
}
