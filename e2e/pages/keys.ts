import type { CDPSession, Page } from "@playwright/test";

/** Keys as a system sends them that types what no US keyboard has: letters, dead keys, an input method. */
export class Keys {
  readonly #session: CDPSession;

  private constructor(session: CDPSession) {
    this.#session = session;
  }

  static async of(page: Page): Promise<Keys> {
    return new Keys(await page.context().newCDPSession(page));
  }

  /** One key that types one character. */
  async letter(key: string, code: string): Promise<void> {
    await this.#press({ key, code, text: key });
  }

  /** An accent that waits for its letter, and the letter that it makes. */
  async dead(accented: string, code: string): Promise<void> {
    await this.#press({ key: "Dead", code: "Equal" });
    await this.letter(accented, code);
  }

  /** What an input method shows while one writes, from its first key on. */
  async compose(shown: readonly string[]): Promise<void> {
    for (const text of shown) {
      await this.#press({ key: "Process", code: "KeyK", windowsVirtualKeyCode: 229 });
      await this.#session.send("Input.imeSetComposition", {
        text,
        selectionStart: text.length,
        selectionEnd: text.length,
      });
    }
  }

  /** Enter that chooses a word of the input method, and the word. */
  async choose(word: string): Promise<void> {
    await this.#press({ key: "Enter", code: "Enter", windowsVirtualKeyCode: 229 });
    await this.#session.send("Input.insertText", { text: word });
  }

  async #press(key: {
    key: string;
    code: string;
    text?: string;
    windowsVirtualKeyCode?: number;
  }): Promise<void> {
    const type = key.text === undefined ? "rawKeyDown" : "keyDown";
    await this.#session.send("Input.dispatchKeyEvent", { type, ...key });
    await this.#session.send("Input.dispatchKeyEvent", {
      type: "keyUp",
      key: key.key,
      code: key.code,
    });
  }
}
