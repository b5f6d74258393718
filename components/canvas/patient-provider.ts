import { HocuspocusProvider } from "@hocuspocus/provider";

/** Says who it is as soon as there is a line, and asks for what is new once it knows what it has. */
export class PatientProvider extends HocuspocusProvider {
  #hasRead: Promise<unknown> | null = null;

  waitFor(reading: Promise<unknown>): void {
    this.#hasRead = reading;
  }

  override startSync(): void {
    const start = () => super.startSync();
    if (this.#hasRead) void this.#hasRead.then(start);
    else start();
  }
}
