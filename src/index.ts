export {
  Document,
  Mask,
  TextBuilder,
  type Block,
  type BlockKind,
  type Format,
  type Layout,
  type Quotation,
  type Reading,
  type Sentence,
  type SourceMap,
  type Table,
  type View,
} from '#document';
export {
  apply,
  ConfigError,
  defineConfig,
  type Config,
  type ConfigData,
  type ConfigEntry,
  type Crash,
  type Diagnostic,
  type Edit,
  type Fixed,
  type PluginFormatName,
  type Position,
  type Related,
  type Report,
  type RuleSetting,
  type TextEdit,
  type Verdict,
} from '#engine';
export { json, pretty, type JsonReport, type Linted, type Look, type Summary } from '#formatters';
export { open, plain } from '#formats';
export {
  createLinter,
  fix,
  lint,
  type FixOptions,
  type Linter,
  type OneTextOptions,
  type TextOptions,
} from '#linter';
export * from '#rule';
export { rules } from '#rules';
