/**
 * Every export and every field of a schema says in a sentence what it is; every test file says what it does not prove.
 * A green run does not prove that the sentence is true.
 */
import { test } from 'node:test';
import ts from 'typescript';
import { isTest } from './file.ts';
import { accepts, catches, holds, type Guard } from './guard.ts';

const parse = (text: string): ts.SourceFile =>
  ts.createSourceFile('a.ts', text, ts.ScriptTarget.Latest, true);

const hasDoc = (node: ts.Node): boolean => ts.getJSDocCommentsAndTags(node).length > 0;

const nameOf = (node: ts.Statement): string => {
  const named = ts.isVariableStatement(node) ? node.declarationList.declarations[0] : node;
  return (named as { name?: ts.Node } | undefined)?.name?.getText() ?? 'default';
};

/** Exports whose name says all: what Astro asks a page or an endpoint for. */
const asked = /^(getStaticPaths|GET|prerender|collections|onRequest|default)$/;

const exportsSay: Guard = ({ text }) =>
  parse(text)
    .statements.filter(
      (node) =>
        ts.canHaveModifiers(node) &&
        ts.getModifiers(node)?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword),
    )
    .filter((node) => !hasDoc(node) && !asked.test(nameOf(node)))
    .map((node) => `exports ${nameOf(node)} without a word; put a sentence before it: /** … */`);

test('every export says what it is', () => {
  holds(
    exportsSay,
    ({ path }) => /\.ts$/.test(path) && !path.endsWith('.test.ts') && !path.endsWith('.d.ts'),
  );
});

test('an export without a word is caught', () => {
  accepts(
    exportsSay,
    'src/a.ts',
    '/** So. */\nexport const a = 1;\nconst b = 2;\n/** So. */\nexport type C = 1;',
  );
  for (const code of [
    'const a = 1;',
    'function a() {}',
    'interface a {}',
    'type a = 1;',
    'class a {}',
    'async function a() {}',
  ]) {
    catches(
      exportsSay,
      'src/a.ts',
      `// no word of it\nexport ${code}`,
      /exports a without a word; put/,
    );
  }
});

/** Whether an object is what `z.strictObject` or `z.looseObject` is given. */
const isShape = (node: ts.Node): node is ts.ObjectLiteralExpression =>
  ts.isObjectLiteralExpression(node) &&
  ts.isCallExpression(node.parent) &&
  /^z\.(strict|loose)?[oO]bject$/.test(node.parent.expression.getText());

const fieldsSay: Guard = ({ text }) => {
  const faults: string[] = [];
  const visit = (node: ts.Node): void => {
    if (isShape(node)) {
      for (const field of node.properties) {
        if (ts.isPropertyAssignment(field) && !hasDoc(field)) {
          faults.push(
            `has the field ${field.name.getText()} without a word; put a sentence before it`,
          );
        }
      }
    }
    ts.forEachChild(node, visit);
  };
  visit(parse(text));
  return faults;
};

test('every field of a schema says what it means', () => {
  holds(fieldsSay, ({ path }) => path.startsWith('src/schema/') && !isTest(path));
});

test('a field without a word is caught', () => {
  const shape = (fields: string) => `const a = z.strictObject({\n${fields}\n});`;
  const inner = shape('c: text,');
  accepts(fieldsSay, 'src/schema/a.ts', shape('/** So. */\nb: text,'));
  catches(fieldsSay, 'src/schema/a.ts', shape('b: text,'), /has the field b without a word; put/);
  catches(
    fieldsSay,
    'src/schema/a.ts',
    shape(`/** So. */\nb: z.array(${inner.slice(10, -1)}),`),
    /the field c without/,
  );
});

const modest: Guard = ({ text }) => {
  const [header = ''] = /^\s*\/\*\*.*?\*\//s.exec(text) ?? [];
  const words = header.replace(/\s*\n \*\s*/g, ' ');
  return /\b(does|do) not prove\b/.test(words)
    ? []
    : ['does not say what a green run does not prove; say it in a comment at its head'];
};

test('every test file says what it does not prove', () => {
  holds(modest, ({ path }) => path.endsWith('.test.ts'));
});

test('a test file that boasts is caught', () => {
  accepts(modest, 'tests/a.test.ts', '/**\n * So. A green run does not\n * prove more.\n */\n');
  catches(modest, 'tests/a.test.ts', '/** Proves all. */\n', /does not say what .*; say it/);
  catches(modest, 'tests/a.test.ts', "import a from 'a';\n", /does not say what .*; say it/);
});
