/** How a content security policy names a script or a style sheet that stands in a page: `sha256-` and the hash of its text. */
export async function contentHash(text: string): Promise<`sha256-${string}`> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return `sha256-${btoa(String.fromCharCode(...new Uint8Array(digest)))}`;
}
