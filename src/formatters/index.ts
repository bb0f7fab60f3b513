export { json, VERSION, type JsonReport } from './json.ts';
export { summarize, type Linted, type Summary } from './linted.ts';
export { pretty, type Look } from './pretty.ts';
export { quotationJson, quotationTable, type JsonQuotations } from './quotations.ts';
export { rulePage } from './rule-page.ts';
