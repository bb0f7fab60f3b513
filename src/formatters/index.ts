export { json, summarize, VERSION, type JsonReport, type Linted, type Summary } from './json.ts';
export { pretty, type Look } from './pretty.ts';
