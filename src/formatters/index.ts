export { json, jsonLinesWriter, jsonWriter, VERSION, type JsonReport } from './json.ts';
export { Tally, type Linted, type ReportWriter, type Summary } from './linted.ts';
export { pretty, prettyWriter, type Look } from './pretty.ts';
export { quotationJson, quotationTable, type JsonQuotations } from './quotations.ts';
export { rulePage } from './rule-page.ts';
export { timing } from './timing.ts';
