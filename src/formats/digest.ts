/** How a content security policy names a script or a style sheet that stands in a page: `sha256-` and the hash of its text. */
export async function contentHash(text: string): Promise<`sha256-${string}`> {
  return `sha256-${btoa(String.fromCharCode(...(await digest(text))))}`;
}

/** SHA-256 of a text in hexadecimal digits, as tools for checking files print it. */
export async function digestOf(text: string): Promise<string> {
  return [...(await digest(text))].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

async function digest(text: string): Promise<Uint8Array> {
  return new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text)));
}
