export {
  createLinter,
  fix,
  lint,
  linterOf,
  type FixOptions,
  type Linter,
  type OneTextOptions,
  type Text,
  type TextOptions,
} from './linter.ts';
