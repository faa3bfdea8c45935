/**
 * The screens that seldom stand at the start. Each is loaded when it is first needed, so that the list of meetings
 * does not wait for them; once the desk stands, the others follow.
 */
export const screens = {
  agenda: () => import("@/agenda/AgendaScreen.svelte"),
  conflicts: () => import("./ConflictsScreen.svelte"),
  exporting: () => import("@/agenda/ExportDialog.svelte"),
  register: () => import("@/register/RegisterScreen.svelte"),
  settings: () => import("@/settings/SettingsScreen.svelte"),
  translations: () => import("@/translation/TranslationScreen.svelte"),
};

/** Loads all of them, so that none is waited for when it is opened. */
export function loadScreens(): void {
  // A screen that cannot be loaded now is asked for again when it is opened.
  for (const load of Object.values(screens)) void load().catch(() => {});
}
