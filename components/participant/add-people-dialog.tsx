"use client";

import { FileUp } from "lucide-react";
import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useRef } from "react";
import { FileTrigger, Button as TriggerButton } from "react-aria-components";
import { Problem, ProblemBox } from "#components/shell/problem.tsx";
import { Button } from "#components/ui/button.tsx";
import { buttonClasses } from "#components/ui/button-classes.ts";
import { Dialog, DialogActions } from "#components/ui/dialog.tsx";
import { TextArea } from "#components/ui/text-area.tsx";
import { toast } from "#components/ui/toast.tsx";
import { PeoplePreview } from "./people-preview.tsx";
import { PersonColumns } from "./person-columns.tsx";
import { type PastedPeople, usePastedPeople } from "./use-pasted-people.ts";

/** Many at once: a list is pasted or brought as a file, its columns are named, and who can come comes. */
export function AddPeopleDialog({ onClose, ...around }: PastedPeople & { onClose: () => void }) {
  const t = useTranslations("participant");
  const common = useTranslations("common");
  const router = useRouter();
  const list = usePastedPeople(around);
  const { table, good, wrong } = list;
  const form = useRef<HTMLDivElement>(null);

  const add = () =>
    list.add(({ added, refused }) => {
      if (added.length > 0) {
        toast(t("added", { count: added.length, pseudonym: added[0]?.pseudonym ?? "" }));
        router.refresh();
      }
      if (refused.length + wrong === 0) onClose();
      // the button that was pressed has nothing more to do, and keys would be lost with it
      else form.current?.querySelector("textarea")?.focus();
    });

  return (
    <Dialog
      title={t("addMany")}
      closeLabel={common("close")}
      size="large"
      isOpen
      onOpenChange={(isOpen) => {
        if (!isOpen) onClose();
      }}
    >
      <div ref={form} className="flex flex-col gap-5">
        <p className="text-14 text-ink-soft">{t("addManyText")}</p>
        <Problem reason={list.reason} />
        <TextArea
          label={t("list")}
          placeholder={t("listExample")}
          value={list.text}
          onChange={list.read}
          rows={4}
          autoFocus
        />
        <div className="-mt-2">
          <FileTrigger
            acceptedFileTypes={[".csv", ".tsv", ".txt"]}
            onSelect={(files) => {
              const [file] = files ?? [];
              if (file) list.readFile(file);
            }}
          >
            <TriggerButton className={buttonClasses("secondary", "small")}>
              <FileUp aria-hidden="true" />
              {t("listFile")}
            </TriggerButton>
          </FileTrigger>
        </div>
        {list.unreadable ? <ProblemBox>{t(`listProblems.${list.unreadable}`)}</ProblemBox> : null}
        {table ? (
          <>
            <PersonColumns
              table={table}
              columns={list.columns}
              mayName={around.mayName}
              onChange={list.setColumns}
            />
            <PeoplePreview rows={list.rows} />
          </>
        ) : null}
        <p role="status" className="text-13">
          {table ? t("listSum", { good, wrong }) : ""}
        </p>
      </div>
      <DialogActions>
        <Button onPress={onClose}>{common("close")}</Button>
        <Button variant="primary" isDisabled={good === 0} isPending={list.isPending} onPress={add}>
          {t("addManyDo", { count: good })}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
