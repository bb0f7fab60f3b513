export {
  ConfigError,
  defineConfig,
  type Config,
  type ConfigData,
  type ConfigEntry,
  type PluginFormatName,
  type RuleSetting,
} from './config.ts';
export { apply, fix, type Fixed } from './fix.ts';
export { lintEach, lintRecords, TOGETHER, type Opened } from './lint-each.ts';
export { lint, type LintOptions } from './lint.ts';
export { engineRules } from './own-rules.ts';
export { quotationSheet, type QuotationSheet, type QuotedWords, type Speaker } from './quotation-sheet.ts';
export { ReportMerger } from './report-merger.ts';
export {
  unchecked,
  verdict,
  verdicts,
  type Crash,
  type Diagnostic,
  type Edit,
  type Position,
  type Related,
  type Report,
  type Silenced,
  type Silencer,
  type TextEdit,
  type Verdict,
} from './report.ts';
export { activate, Configuration, ruleUrl, type ActiveRule, type Ruleset } from './ruleset.ts';
export {
  judge,
  silence,
  suppressionsOf,
  type PlacedSuppression,
  type Suppression,
  type SuppressionFile,
  type Suppressions,
} from './suppressions.ts';
