import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkSync } from 'recheck';
import ts from 'typescript';
import { expect, test } from 'vitest';

const root = join(import.meta.dirname, '..');

const files = ['src', 'rules'].flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => join(folder, file)),
);

/** The regular expressions that stand in no function: each is made when its module is loaded. */
function atOnce(): string[] {
  const found: string[] = [];
  for (const file of files) {
    const source = ts.createSourceFile(file, readFileSync(join(root, file), 'utf8'), ts.ScriptTarget.ES2022);
    const visit = (node: ts.Node): void => {
      if (ts.isFunctionLike(node)) return;
      if (ts.isRegularExpressionLiteral(node)) found.push(`${file}: ${node.getText(source)}`);
      ts.forEachChild(node, visit);
    };
    visit(source);
  }
  return found;
}

/** Every regular expression literal of the product, and where it stands. */
function literals(): [place: string, pattern: string, flags: string][] {
  return files.flatMap((file) => {
    const found: [string, string, string][] = [];
    const source = ts.createSourceFile(file, readFileSync(join(root, file), 'utf8'), ts.ScriptTarget.ES2022);
    const visit = (node: ts.Node): void => {
      if (ts.isRegularExpressionLiteral(node)) {
        const { line } = source.getLineAndCharacterOfPosition(node.getStart(source));
        const literal = node.getText(source);
        const slash = literal.lastIndexOf('/');
        found.push([`${file}:${line + 1}`, literal.slice(1, slash), literal.slice(slash + 1)]);
      }
      ts.forEachChild(node, visit);
    };
    visit(source);
    return found;
  });
}

test.each(literals())(
  'the regular expression at %s cannot backtrack badly: %s',
  { timeout: 60_000 },
  (_, pattern, flags) => {
    const checked = checkSync(pattern, flags, {
      timeout: 20_000,
      attackTimeout: 2_000,
      incubationTimeout: 2_000,
    });
    expect(checked, checked.status === 'vulnerable' ? checked.complexity.summary : '').not.toMatchObject({
      status: 'vulnerable',
    });
  },
);

test('no pattern with a class of letters is made before somebody asks for it', () => {
  // V8 asks ICU about the class anew for each: some sixty of them were a fifth of a start.
  expect(atOnce().filter((pattern) => pattern.includes('\\p{'))).toEqual([]);
});
