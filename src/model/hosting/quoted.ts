/** A value in quotation marks, as Apache, Caddy and nginx read them. */
export function quoted(value: string): string {
  return `"${value.replace(/["\\]/g, (sign) => `\\${sign}`)}"`;
}
