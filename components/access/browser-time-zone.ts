/** The zone of this browser; a new workspace starts with it. */
export function browserTimeZone(): string {
  return Intl.DateTimeFormat().resolvedOptions().timeZone || "Europe/Helsinki";
}
