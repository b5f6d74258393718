import type { ReactNode } from "react";

/** The one sheet of paper a door page shows. */
export function DoorCard({
  title,
  text,
  children,
  after,
}: {
  title: string;
  text?: ReactNode;
  children?: ReactNode;
  /** below the card, small */
  after?: ReactNode;
}) {
  return (
    <>
      <section className="rounded-card bg-raised p-6 shadow-float sm:p-8">
        <h1 className="text-20 font-bold text-balance">{title}</h1>
        {text ? <p className="mt-1.5 text-14 text-ink-soft">{text}</p> : null}
        {children ? <div className="mt-6">{children}</div> : null}
      </section>
      {after ? <div className="mt-4 text-center text-13 text-ink-soft">{after}</div> : null}
    </>
  );
}
