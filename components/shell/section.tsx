import type { ReactNode } from "react";

/** One subject of a settings page: what it is at the left, its controls at the right. */
export function Section({
  title,
  text,
  children,
}: {
  title: string;
  text?: ReactNode;
  children: ReactNode;
}) {
  return (
    <section className="grid gap-x-10 gap-y-4 border-b border-hairline pb-8 last:border-b-0 md:grid-cols-[220px_minmax(0,1fr)]">
      <div>
        <h2 className="text-14 font-bold">{title}</h2>
        {text ? <p className="mt-1 text-13 text-ink-soft">{text}</p> : null}
      </div>
      <div className="flex min-w-0 flex-col gap-5">{children}</div>
    </section>
  );
}
