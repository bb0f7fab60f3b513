import { optionHelp, quotesOptionHelp } from './args.ts';

export function help(): string {
  return `copydesk finds what production did to a text before it is published.

Usage
  copydesk [lint] [FILE|FOLDER|GLOB|-]…   check documents; - is standard input
  copydesk rules                          list the rules
  copydesk explain RULE                   tell about one rule
  copydesk quotes FILE|FOLDER|GLOB|-…     list every quotation with its speaker and its place
  copydesk formats                        list what documents are read as

Options of lint
${optionHelp()}

Options of quotes
${quotesOptionHelp()}

Ends with
  0  nothing at or above the threshold     2  the command or the configuration is wrong
  1  diagnostics at or above it            3  some input could not be checked
`;
}
