import { useFormatter } from "next-intl";

/** On which map something was told, and when: a long title gives way to the time. */
export function ToldAt({ title, at }: { title: string; at: Date }) {
  const format = useFormatter();
  return (
    <span className="flex gap-1 text-12 text-ink-faint">
      <span className="truncate">{title}</span>
      <span className="shrink-0">
        · {format.dateTime(at, { dateStyle: "medium", timeStyle: "short" })}
      </span>
    </span>
  );
}
