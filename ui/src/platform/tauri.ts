/** The platform inside the application window: two commands of the shell, and nothing else of Tauri. */
import { invoke } from "@tauri-apps/api/core";
import type { Platform } from "./index";

export const tauri: Platform = {
  rpc: (name, request) => invoke("rpc", { name, request }),
  shell: (action, args) => invoke("shell", { action, args }),
};
