/**
 * The only door of the interface to what lies under it: commands of the store, actions of the shell, and
 * what this window remembers. In the application it is Tauri, in a browser the test server.
 */
import { http } from "./http";
import { tauri } from "./tauri";

/** What a command answers. */
export interface Reply<T> {
  answer: T;
  /** The revision of the store after the command. */
  revision: number;
  /** The ids of the documents that it changed. */
  touched: string[];
}

/** What a command refuses with; `message_id` names a text in error.ftl. */
export interface Refusal {
  code: string;
  message_id: string;
  args: Record<string, string>;
}

/** A filter of a file dialog: a name and the endings it lets through. */
export interface Filter {
  name: string;
  extensions: string[];
}

/** How far a store is prepared that another version of the program left: documents done, of all. */
export interface Preparing {
  done: number;
  all: number;
}

/** Everything that a platform can do. */
export interface Platform {
  rpc<T>(name: string, request: unknown): Promise<Reply<T>>;
  shell<T>(action: string, args: Record<string, unknown>): Promise<T>;
}

let chosen: Platform = "__TAURI_INTERNALS__" in window ? tauri : http;

/** Replaces the platform; for tests. */
export function usePlatform(next: Platform): void {
  chosen = next;
}

/** Sends one command. Rejects with a `Refusal`. */
export function rpc<T>(name: string, request: unknown): Promise<Reply<T>> {
  return chosen.rpc<T>(name, request);
}

function shell<T>(action: string, args: Record<string, unknown> = {}): Promise<T> {
  return chosen.shell<T>(action, args);
}

/** The language of the system, `ar` or `en`. */
export const systemLanguage = (): Promise<string> => shell("language");

/** How far a store is prepared at this moment; nothing when none is. It is answered at once. */
export const preparing = (): Promise<Preparing | null> => shell("preparing");

/** Asks for a file; nothing when the officer cancels. */
export const pickFile = (title: string, filters: Filter[]): Promise<string | null> =>
  shell("pick_file", { title, filters });

/** Asks for a folder; nothing when the officer cancels. */
export const pickFolder = (title: string): Promise<string | null> => shell("pick_folder", { title });

/** Asks where to save; nothing when the officer cancels. */
export const saveFile = (title: string, name: string): Promise<string | null> =>
  shell("save_file", { title, name });

/** Opens a file in the program that the system has for it. */
export const openFile = (path: string): Promise<null> => shell("open_file", { path });

/** Shows the folder of a file, or a folder. */
export const openFolder = (path: string): Promise<null> => shell("open_folder", { path });

/** Switches this window to the office's store or to the sample archive. */
export const openStore = (kind: "office" | "sample"): Promise<null> => shell("open_store", { kind });

/**
 * Runs `store` when the officer closes the window. The window goes when it has answered that all is stored, stays
 * when something could not be, and waits for ten seconds, or as long as a command runs.
 */
export function beforeClosing(store: () => Promise<boolean>): void {
  window.addEventListener("tashawur:closing", () => {
    void store()
      .catch(() => false)
      .then((stored) => shell("close", { stored }));
  });
}

/** What this window remembers between two starts; a browser that forbids it forgets. */
export const memory = {
  read(key: string): string | null {
    try {
      return localStorage.getItem(`tashawur.${key}`);
    } catch {
      return null;
    }
  },
  write(key: string, value: string): void {
    try {
      localStorage.setItem(`tashawur.${key}`, value);
    } catch {
      // A full or forbidden storage costs a remembered width, nothing more.
    }
  },
};
