import { execFileSync, spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { globSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import { formatterFactory, HtmlValidate } from 'html-validate';
import { add, single, type Count } from './count.ts';
import { dist, root } from './process.ts';

/** Checks every built page with html-validate; one test, whatever the number of pages. */
const runHtmlValidate = async (pages: string[]): Promise<Count> => {
  const validator = new HtmlValidate({
    root: true,
    extends: ['html-validate:recommended'],
    elements: ['html5', { details: { sectioning: false } }], // HTML counts it as no section, and lets it stand in the head of a row
    rules: {
      'valid-id': ['error', { relaxed: true }], // the id of an event begins with its date
      'long-title': 'off', // a source bears its headline as printed; tests/site/head.test.ts measures the titles that are ours
      'no-trailing-whitespace': 'off', // what a template leaves at the end of a line
    },
  });
  const report = await validator.validateMultipleFiles(pages);
  if (!report.valid) console.log(formatterFactory('stylish')(report.results));
  console.log(`html-validate: ${String(pages.length)} pages, ${String(report.errorCount)} errors`);
  return single(report.valid && report.warningCount === 0);
};

const jar = createRequire(import.meta.url)('vnu-jar') as string;

const findJava = (): string | undefined => {
  try {
    return execFileSync('java', ['-jar', jar, '--version'], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    });
  } catch {
    return undefined;
  }
};

/** What browsers know and the checker's list of CSS does not; its quotes as any sign, since Java reads them wrong where no locale is set. */
const unknownCss =
  '.*CSS: (.(scroll-initial-target|paint-order|container-type).: Property.*|Unrecognized at-rule .@container.)';

/** Checks every built page with the Nu checker; skipped, and said so, where no Java runs it. */
const runNu = (pages: string[]): Count => {
  const version = findJava();
  if (version === undefined) {
    console.log('Nu: SKIPPED. It needs Java, and `java` was not found here or is too old.');
    return { passed: 0, failed: 0, skipped: 1 };
  }
  const { status, stderr } = spawnSync(
    'java',
    [
      '-Xss4m',
      '-jar',
      jar,
      '--skip-non-html',
      '--errors-only',
      '--filterpattern',
      unknownCss,
      relative(root, dist),
    ],
    { cwd: root, encoding: 'utf8', maxBuffer: 1 << 28 },
  );
  if (stderr !== '') console.log(stderr);
  console.log(
    `Nu ${version.trim()}: ${String(pages.length)} pages, ${status === 0 ? 'no errors' : 'errors above'}`,
  );
  return single(status === 0);
};

/** Checks the markup of the built site. */
export const runHtml = async (): Promise<Count> => {
  const pages = globSync('**/*.html', { cwd: dist }).map((page) => resolve(dist, page));
  if (pages.length === 0) {
    console.log('No pages to check: build the site first, with `npm run build`.');
    return single(false);
  }
  return add(await runHtmlValidate(pages), runNu(pages));
};
