/** The time zones that offices of the region use; any other value that is set stays in the list. */
const NAMES = [
  "Africa/Algiers",
  "Africa/Cairo",
  "Africa/Casablanca",
  "Africa/Djibouti",
  "Africa/Khartoum",
  "Africa/Mogadishu",
  "Africa/Nouakchott",
  "Africa/Tripoli",
  "Africa/Tunis",
  "America/New_York",
  "Asia/Aden",
  "Asia/Amman",
  "Asia/Baghdad",
  "Asia/Bahrain",
  "Asia/Beirut",
  "Asia/Damascus",
  "Asia/Dubai",
  "Asia/Hebron",
  "Asia/Kuwait",
  "Asia/Muscat",
  "Asia/Qatar",
  "Asia/Riyadh",
  "Europe/Brussels",
  "Europe/Zurich",
  "Indian/Comoro",
  "UTC",
];

/** The zones as choices, with the value in force among them. */
export function zones(value: string): { value: string; label: string }[] {
  const names = NAMES.includes(value) || !value ? NAMES : [value, ...NAMES];
  return names.map((name) => ({ value: name, label: name }));
}
