import { rootOf } from './by-name.ts';
import { byLength, type HeaderRule } from './headers.ts';
import { quoted } from './quoted.ts';
import { isText, types } from './types.ts';

/**
 * The rules as a file `.htaccess` for Apache, which reads it where the host allows it: of two values for a header the later holds.
 */
export function apacheFile(rules: readonly HeaderRule[], base: string): string {
  const root = rootOf(base);
  const blocks = byLength(rules).map(({ under, headers }) => {
    const lines = Object.entries(headers).map(
      ([name, value]) => `    Header always set ${name} ${quoted(value)}\n`,
    );
    return `  <If "%{REQUEST_URI} =~ m#^${root}${under}#">\n${lines.join('')}  </If>\n`;
  });
  const texts = Object.keys(types).filter((end) => isText(types[end] ?? ''));
  return `# Written by the build from the list of headers.
DirectoryIndex index.html
DirectorySlash On
Options -Indexes
ErrorDocument 404 ${root}/404.html
AddDefaultCharset utf-8
AddCharset utf-8 ${texts.map((end) => `.${end}`).join(' ')}
${Object.entries(types)
  .map(([end, type]) => `AddType ${type} .${end}\n`)
  .join('')}<IfModule mod_headers.c>
${blocks.join('')}</IfModule>
`;
}
