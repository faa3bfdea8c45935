/** The texts of the interface: Fluent bundles of both languages, read through one reactive function. */
import { FluentBundle, FluentNumber, FluentResource, type FluentFunction } from "@fluent/bundle";
import { language, localeOf, type Language } from "./language.svelte";

const sources: Record<Language, Record<string, string>> = {
  ar: import.meta.glob<string>("@locales/ar/*.ftl", { query: "?raw", import: "default", eager: true }),
  en: import.meta.glob<string>("@locales/en/*.ftl", { query: "?raw", import: "default", eager: true }),
};

/** `PLURAL($n)` of the texts: the plural category of a number, by the same rules as on the papers. */
function pluralOf(code: Language): FluentFunction {
  const rules = new Intl.PluralRules(code);
  return ([counted]) => rules.select(Number(counted?.valueOf()));
}

function bundle(code: Language, locale: string): FluentBundle {
  const made = new FluentBundle(locale, { functions: { PLURAL: pluralOf(code) } });
  for (const source of Object.values(sources[code])) made.addResource(new FluentResource(source));
  return made;
}

const bundles = new Map<string, FluentBundle>();

function bundleOf(code: Language, locale: string): FluentBundle {
  let found = bundles.get(locale);
  if (!found) bundles.set(locale, (found = bundle(code, locale)));
  return found;
}

/** Arguments of a message. */
export type Args = Record<string, string | number>;

/** Numbers in the digits of the locale, but never grouped. */
function ungrouped(args: Args): Record<string, string | FluentNumber> {
  const shown = Object.entries(args).map(([name, value]) => [
    name,
    typeof value === "number" ? new FluentNumber(value, { useGrouping: false }) : value,
  ]);
  return Object.fromEntries(shown);
}

/** A message in the language of the interface; a name that has no message is shown as it is. */
export function format(id: string, args?: Args): string {
  return formatIn(language.code, id, args) ?? id;
}

/** A message in a given language; nothing when there is none. */
export function formatIn(code: Language, id: string, args?: Args): string | undefined {
  const found = bundleOf(code, code === language.code ? language.locale : localeOf(code, false, false));
  const message = found.getMessage(id);
  if (!message?.value) return undefined;
  return found.formatPattern(message.value, ungrouped(args ?? {}), []);
}

/** Whether a message of this name exists. */
export function known(id: string): boolean {
  return bundleOf(language.code, language.locale).hasMessage(id);
}
