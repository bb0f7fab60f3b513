/** A code that a chatbot writes for the program that shows its answer. */
export interface ChatbotMark {
  /** A literal in it, to find it by. */
  readonly anchor: string;
  /** Whether a text has what the mark cannot do without and prose seldom has: a sign is found many times sooner than a word. */
  readonly sign: (text: string) => boolean;
  /** How many characters may stand before the anchor. */
  readonly before: number;
  readonly pattern: RegExp;
  /** Goes on “… is”. */
  readonly what: string;
  /** It is a parameter of an address. */
  readonly parameter?: true;
  /** It is the target of a link: what to put there, nobody knows. */
  readonly kept?: true;
  /** What closes a stretch that is to go with it. */
  readonly whole?: string;
}

const has =
  (...signs: readonly string[]) =>
  (text: string): boolean =>
    signs.some((sign) => text.includes(sign));
const bracket = has('[', '【');
const line = has('_');
const tag = has('<');
const slashes = has(':/');
const turnNumber = (text: string): boolean => /turn\d/u.test(text);
const citation = 'a citation mark of a chatbot';
const token = 'a token of a language model';
const tracking = 'what a chatbot adds to the addresses that it copies';
const file = 'the address of a file that only the chatbot has';
const kinds =
  '(?:search|view|news|image|file|academia|fetch|finance|sports|forecast|product|video|maps|reddit)';
const turn = new RegExp(
  `\\uE200?(?<![\\p{L}\\d])(?:(?:file)?cite|navlist|video|image|i)?\\uE202?(?:turn\\d{1,3}${kinds}\\d{1,3}\\uE202?){1,20}\\uE201?`,
  'u',
);

export const chatbotMarks: readonly ChatbotMark[] = [
  ...['[', '【'].map((opener) => ({
    anchor: `${opener}oaicite`,
    sign: has(opener),
    before: 33,
    pattern:
      /(?:&#8203;|\u200b)?:{0,2}(?:contentReference ?)?\\?[[【]oaicite: ?\d{1,4}\\?[\]】](?:\\?\{index=\d{1,4}\\?\})?/u,
    what: citation,
  })),
  {
    anchor: 'oai_citation',
    sign: line,
    before: 4,
    pattern:
      /\\?\[?\\?\[?oai_citation(?:_attribution)?:\d{1,4}[‡†]?[^\][\n]{0,60}\\?\]?(?:\(https?:[^)\s]{0,150}\))?/u,
    what: citation,
  },
  ...Array.from({ length: 10 }, (_, digit) => ({
    anchor: `turn${digit}`,
    sign: turnNumber,
    before: 12,
    pattern: turn,
    what: citation,
  })),
  {
    anchor: '\uE200',
    sign: has('\uE200'),
    before: 0,
    pattern: /^\uE200[^\uE201\n]{0,150}\uE201/u,
    what: citation,
  },
  {
    anchor: '†',
    sign: bracket,
    before: 8,
    pattern: /[【[]\d{1,3}(?::\d{1,3})?†[^【[\d】\]\n][^【[】\]\n]{0,80}[】\]]/u,
    what: citation,
  },
  {
    anchor: '[cite',
    sign: bracket,
    before: 1,
    pattern: /\\?\[cite(?:_start|_end|: ?\d[\d, –-]{0,60})\\?\]/u,
    what: citation,
  },
  {
    anchor: '_span)',
    sign: line,
    before: 20,
    pattern: /\\?\[span_\d{1,3}\\?\]\((?:start|end)_span\)/u,
    what: citation,
  },
  { anchor: '[web:', sign: bracket, before: 1, pattern: /\\?\[web:\d{1,3}\\?\]/u, what: citation },
  {
    anchor: '[attached_file:',
    sign: bracket,
    before: 1,
    pattern: /\\?\[attached_file:\d{1,3}\\?\]/u,
    what: citation,
  },
  { anchor: '^]', sign: has('^]'), before: 6, pattern: /\[\^\d{1,2}\^\](?:\[\d{1,2}\])?/u, what: citation },
  {
    anchor: 'attributableIndex',
    sign: has('{"'),
    before: 20,
    pattern: /\(?\{"attribution":\{"attributableIndex":"[\d-]{1,20}"\}\}\)?/u,
    what: citation,
  },
  {
    anchor: 'grok_',
    sign: line,
    before: 2,
    pattern: /<?\/?grok_(?:card|render)[^>\n]{0,120}>?/u,
    what: citation,
  },
  {
    anchor: '<grok',
    sign: tag,
    before: 0,
    pattern: /^<grok[:-](?:card|render)[^>\n]{0,150}>/u,
    what: citation,
  },
  {
    anchor: '<|',
    sign: tag,
    before: 0,
    pattern:
      /<\|(?:im_start|im_end|endoftext|eot_id|start_header_id|end_header_id|begin_of_text|system|user|assistant|end)\|>(?:(?:system|user|assistant)(?=\s|$|<))?/u,
    what: token,
  },
  { anchor: '[INST]', sign: bracket, before: 0, pattern: /\[INST\]/u, what: token },
  { anchor: '[/INST]', sign: bracket, before: 0, pattern: /\[\/INST\]/u, what: token },
  { anchor: '<<SYS>>', sign: tag, before: 0, pattern: /<<SYS>>/u, what: token },
  { anchor: '<</SYS>>', sign: tag, before: 0, pattern: /<<\/SYS>>/u, what: token },
  { anchor: '<think>', sign: tag, before: 0, pattern: /<think>/u, what: token, whole: '</think>' },
  { anchor: '</think>', sign: tag, before: 0, pattern: /<\/think>/u, what: token },
  {
    anchor: 'utm_source=',
    sign: line,
    before: 1,
    pattern:
      /[?&]utm_source=(?:chatgpt\.com|openai\.com|perplexity(?:\.ai)?|copilot\.com|copilot\.microsoft\.com|claude\.ai|gemini\.google\.com)(?![\w.])/u,
    what: tracking,
    parameter: true,
  },
  {
    anchor: 'referrer=grok.com',
    sign: has('='),
    before: 1,
    pattern: /[?&]referrer=grok\.com/u,
    what: tracking,
    parameter: true,
  },
  {
    anchor: 'sandbox:/mnt/data/',
    sign: slashes,
    before: 0,
    pattern: /sandbox:\/mnt\/data\/[^\s)\]"'”’]{0,150}/u,
    what: file,
    kept: true,
  },
  {
    anchor: 'attachment://',
    sign: slashes,
    before: 0,
    pattern: /attachment:\/\/[^\s)\]"'”’]{1,150}/u,
    what: file,
    kept: true,
  },
  {
    anchor: 'ppl-ai-file-upload',
    sign: has('-ai-'),
    before: 0,
    pattern: /ppl-ai-file-upload[^\s)\]"'”’]{0,150}/u,
    what: file,
    kept: true,
  },
];
