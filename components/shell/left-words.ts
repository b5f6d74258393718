import { allUnsent } from "./unsent-words.ts";

/**
 * What was being written on a page that another took the place of. An element of the browser's own: the
 * page for what is not there is in the first scripts of all others, and this one only with what writes.
 */
export function defineLeftWords(): void {
  if (typeof customElements === "undefined" || customElements.get("left-words")) return;
  customElements.define(
    "left-words",
    class extends HTMLElement {
      connectedCallback() {
        const left = allUnsent();
        this.hidden = left.length === 0;
        this.querySelector("ul")?.replaceChildren(
          ...left.map((words) => {
            const item = document.createElement("li");
            item.textContent = words;
            return item;
          }),
        );
      }
    },
  );
}

declare module "react" {
  namespace JSX {
    interface IntrinsicElements {
      "left-words": React.HTMLAttributes<HTMLElement>;
    }
  }
}
