/** Which dialog stands open; one at a time. */

/** The dialogs of the application. */
export type WindowName = "palette" | "new-meeting" | "export";

let open = $state<WindowName | null>(null);
let subject = $state<string | null>(null);

export const windows = {
  get name(): WindowName | null {
    return open;
  },
  /** What the dialog is about, such as the meeting that a new one is made from. */
  get subject(): string | null {
    return subject;
  },
  open(name: WindowName, about: string | null = null): void {
    subject = about;
    open = name;
  },
  close(): void {
    open = null;
    subject = null;
  },
};
