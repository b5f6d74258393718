"use client";

import { UserPlus, Users } from "lucide-react";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "#components/ui/button.tsx";
import { latePart } from "#components/ui/late-part.tsx";

const AddPersonDialog = latePart(() =>
  import("./add-person-dialog.tsx").then((file) => file.AddPersonDialog),
);
const AddPeopleDialog = latePart(() =>
  import("./add-people-dialog.tsx").then((file) => file.AddPeopleDialog),
);

/** The two ways onto the register; each dialog is fetched when it is first asked for. */
export function AddPeople({
  workspace,
  proposed,
  known,
  personas,
  mayName,
}: {
  workspace: { id: string; slug: string };
  proposed: string;
  known: string[];
  personas: { id: string; name: string }[];
  mayName: boolean;
}) {
  const t = useTranslations("participant");
  const [open, setOpen] = useState<"one" | "many" | null>(null);
  const close = () => setOpen(null);
  return (
    <>
      <Button
        icon={<Users aria-hidden="true" className="size-4" />}
        onPress={() => setOpen("many")}
      >
        {t("addMany")}
      </Button>
      <Button
        variant="primary"
        icon={<UserPlus aria-hidden="true" className="size-4" />}
        onPress={() => setOpen("one")}
      >
        {t("addOne")}
      </Button>
      {open === "one" ? (
        <AddPersonDialog
          workspace={workspace}
          proposed={proposed}
          personas={personas}
          mayName={mayName}
          onClose={close}
        />
      ) : null}
      {open === "many" ? (
        <AddPeopleDialog
          workspaceId={workspace.id}
          known={known}
          personas={personas}
          mayName={mayName}
          onClose={close}
        />
      ) : null}
    </>
  );
}
