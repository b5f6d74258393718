import { getTranslations } from "next-intl/server";
import { LostPath } from "#components/shell/lost-path.tsx";
import { buttonClasses } from "#components/ui/button-classes.ts";
import { EmptyState } from "#components/ui/empty-state.tsx";

/** Inside the frame, so that one can go on from here. */
export default async function NotFoundInWorkspace() {
  const t = await getTranslations("errors.page");
  return (
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
  );
}
