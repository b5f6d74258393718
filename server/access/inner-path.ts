/** A path of this site, or "/": a link to the sign-in page must not send people elsewhere. */
export function innerPath(wish: string | null | undefined): string {
  if (!wish?.startsWith("/")) return "/";
  const here = "http://here.invalid";
  try {
    const url = new URL(wish, here);
    // "/.//elsewhere" is of this site until its dot is resolved: then it begins with two slashes
    if (url.origin !== here || url.pathname.startsWith("//")) return "/";
    return `${url.pathname}${url.search}`;
  } catch {
    return "/";
  }
}
