import { join, normalize } from 'node:path/posix';
import ts from 'typescript';
import { codeOf, type File } from './file.ts';

/** The names after `from`, `import` and `import(` in a piece of code. */
export const importsIn = (code: string): string[] => {
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    const [first] = ts.isCallExpression(node) ? node.arguments : [];
    if ((ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) && node.moduleSpecifier) {
      found.push((node.moduleSpecifier as ts.StringLiteral).text);
    }
    if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
      found.push(first && ts.isStringLiteral(first) ? first.text : '(computed)');
    }
    if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) {
      found.push((node.argument.literal as ts.StringLiteral).text);
    }
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile('a.ts', code, ts.ScriptTarget.Latest));
  return found;
};

/** What a file imports: a path from the project's folder, or the name of a package. */
export const importsOf = (file: File): string[] =>
  importsIn(codeOf(file)).map((name) =>
    name.startsWith('.') ? normalize(join(file.path, '..', name.replace(/\?inline$/, ''))) : name,
  );

/** The package of a bare import: `astro/zod` is of astro, `@astrojs/mdx/x` of @astrojs/mdx. */
export const packageOf = (name: string): string =>
  name
    .split('/')
    .slice(0, name.startsWith('@') ? 2 : 1)
    .join('/');
