import { byName, rootOf } from './by-name.ts';
import type { HeaderRule } from './headers.ts';
import { quoted } from './quoted.ts';
import { isText, types } from './types.ts';

/**
 * The rules as a server of nginx. A header that does not hold for a path has an empty value, which nginx does not send. Files that lie
 * packed beside theirs are sent so to who takes them: gzip as Debian builds nginx, Brotli where its module is there.
 */
export function nginxFile(rules: readonly HeaderRule[], base: string): string {
  const root = rootOf(base);
  const headers = [...byName(rules, base)].map(([name, values], index) => {
    const variable = `$site_header_${String(index)}`;
    const cases = values.map(({ under, value }) => `  ~^${escaped(under)} ${literal(value)};\n`);
    return {
      map: `map $uri ${variable} {\n  default "";\n${cases.join('')}}\n`,
      add: `  add_header ${name} ${variable} always;\n`,
    };
  });
  const known = Object.entries(types).map(([end, type]) => `    ${type} ${end};\n`);
  const texts = new Set(
    Object.values(types).filter((type) => isText(type) && type !== 'text/html'),
  );
  return `# Written by the build from the list of headers. Goes into the http block: include /path/to/nginx.conf;
${headers.map(({ map }) => map).join('')}server {
  listen 80; # your host sets server_name and, for HTTPS, listen 443 ssl with its certificate
  root /var/www/site; # the folder that holds the built site${root && `, in which it stands under ${root}`}
  index index.html;
  charset utf-8;
  charset_types ${[...texts].join(' ')};
  types {
${known.join('')}  }
  default_type application/octet-stream;
  absolute_redirect off; # from a folder without its slash to that folder, whatever name and port the host is known by
  server_tokens off;
  gzip_static on;
  gzip_vary on;
  # brotli_static on; # with Debian's libnginx-mod-http-brotli-static, or another module of that name
  open_file_cache max=10000 inactive=1m;
  open_file_cache_valid 5s; # how long after a deployment an old file may still be sent
  error_page 404 ${root}/404.html;
${headers.map(({ add }) => add).join('')}  # Once every name under your host speaks HTTPS: add_header Strict-Transport-Security "max-age=63072000; includeSubDomains" always;
  location / {
    try_files $uri $uri/ =404;
  }
}
`;
}

/** Words of a path inside a regular expression. */
function escaped(path: string): string {
  return path.replace(/[.*+?^${}()|[\]\\]/g, (sign) => `\\${sign}`);
}

/** A value in quotation marks. Throws for a dollar sign, which nginx takes for a variable and knows no way to escape. */
function literal(value: string): string {
  if (value.includes('$')) throw new Error(`nginx cannot send a dollar sign, as in ${value}`);
  return quoted(value);
}
