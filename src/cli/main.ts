#!/usr/bin/env node
import { findFiles, lintFiles } from '#node';
import { json, type Linted } from '#formatters';
import { createLinter } from '#linter';

const args = process.argv
  .slice(2)
  .filter((each) => !['lint', '--no-config', '--format', 'json'].includes(each));
const linter = await createLinter();
const { files } = await findFiles(args, process.cwd());
const linted: Linted[] = [];
for await (const each of lintFiles(linter, files)) linted.push(each);
process.stdout.write(json(linted));
