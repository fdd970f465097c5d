/** An IANA name begins with a capital; an offset such as `+09:00` is none. */
const NAME = /^[A-Z][A-Za-z0-9_+-]*(\/[A-Za-z0-9_+-]+)*$/;

/** A zone that is offered or that `Intl` knows, as it is spelled; null for any other. */
export function zoneName(name: string, offered: readonly string[]): string | null {
  if (offered.includes(name)) return name;
  if (!NAME.test(name)) return null;
  try {
    const { timeZone } = new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions();
    // An old name stays as it is: engines differ in what they make of it.
    return timeZone.toLowerCase() === name.toLowerCase() ? timeZone : name;
  } catch {
    return null;
  }
}
