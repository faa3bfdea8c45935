/** The words of the choices of a focal point. */
import { shapeOf } from "@/register/names";
import { format } from "@/i18n/fluent.svelte";

/** The name of a subject or a channel; empty for none. */
export function chosen(label: "subject" | "channel", value: string): string {
  return value ? format(`register-choice-${label}-${value.replace(/_/g, "-")}`) : "";
}

/** The subjects as choices of a list. */
export function subjects(): { value: string; label: string }[] {
  const field = shapeOf("focal_point")?.fields.find((one) => one.label === "subject");
  return (field?.values ?? []).map((value) => ({ value, label: chosen("subject", value) }));
}
