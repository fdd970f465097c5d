/** Name of the file at the root of the site that holds the notices. */
export const NOTICES = 'licenses.txt';

/** What a package of others says of its license. */
export interface Notice {
  /** Its name in the registry. */
  name: string;
  /** The version that is used. */
  version: string;
  /** Its license as an SPDX expression. */
  license: string;
  /** The text that its license asks to be kept. */
  text: string;
}

/** The folder of the package in which a module lies, by the module's path; undefined for one of the project. */
export function packageIn(module: string): string | undefined {
  return /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/.exec(module.split('?')[0] ?? '')?.[0];
}

/** All notices as one text, in the order of their names. */
export function noticesText(notices: readonly Notice[]): string {
  const sorted = [...notices].sort((a, b) => (a.name < b.name ? -1 : 1));
  const one = ({ name, version, license, text }: Notice): string =>
    `${'='.repeat(72)}\n${name} ${version}, ${license}\n${'='.repeat(72)}\n\n${text.replace(/\r\n/g, '\n').trim()}\n`;
  return [
    'Parts of this site are the work of others, under these licenses.\n',
    ...sorted.map(one),
  ].join('\n');
}
