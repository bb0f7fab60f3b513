// How each tool is asked about texts, in its own process. Every one reads and checks; `markdown-it` only reads.

/** What a tool that checks one text does with several. */
const oneByOne = (check) => async (texts, path) => {
  for (const text of texts) await check(text, path);
};

export const tools = {
  async copydesk() {
    const { createLinter } = await import('../dist/index.js');
    const linter = await createLinter();
    return (texts, path) => {
      const reports = linter.lintEach(texts.map((source) => ({ source, path })));
      for (const { error } of reports) if (error !== null) throw new Error(error);
    };
  },
  /** What the machine can do: every code unit once. */
  async scan() {
    return oneByOne((text) => {
      let sum = 0;
      for (let at = 0; at < text.length; at++) sum = (sum + text.charCodeAt(at)) | 0;
      return sum;
    });
  },
  async markdownlint() {
    const { lint } = await import('markdownlint/sync');
    return oneByOne((text) => lint({ strings: { text } }));
  },
  async 'remark-lint'() {
    const [{ unified }, { default: parse }, { default: gfm }, { default: preset }, { VFile }] =
      await Promise.all([
        import('unified'),
        import('remark-parse'),
        import('remark-gfm'),
        import('remark-preset-lint-recommended'),
        import('vfile'),
      ]);
    const processor = unified().use(parse).use(gfm).use(preset).freeze();
    return oneByOne((text) => {
      const file = new VFile(text);
      return processor.runSync(processor.parse(file), file);
    });
  },
  async 'write-good'() {
    const { default: writeGood } = await import('write-good');
    return oneByOne((text) => writeGood(text));
  },
  async 'markdown-it'() {
    const { default: MarkdownIt } = await import('markdown-it');
    const parser = new MarkdownIt();
    return oneByOne((text) => parser.parse(text, {}));
  },
  async textlint() {
    const [{ TextlintKernel }, ...modules] = await Promise.all(
      [
        '@textlint/kernel',
        '@textlint/textlint-plugin-text',
        '@textlint/textlint-plugin-markdown',
        'textlint-rule-max-comma',
        'textlint-rule-no-todo',
        'textlint-rule-no-empty-section',
      ].map((name) => import(name)),
    );
    const [text, markdown, ...rules] = modules.map((module) => module.default?.default ?? module.default);
    const kernel = new TextlintKernel();
    const options = {
      plugins: [
        { pluginId: 'text', plugin: text },
        { pluginId: 'markdown', plugin: markdown },
      ],
      rules: rules.map((rule, index) => ({ ruleId: `rule-${index}`, rule })),
    };
    return oneByOne((source, path) =>
      kernel.lintText(source, { ...options, ext: path.endsWith('.md') ? '.md' : '.txt', filePath: path }),
    );
  },
  async harper() {
    const { LocalLinter, binaryInlined } = await import('harper.js').then(async (harper) => ({
      ...harper,
      binaryInlined: harper.binaryInlined ?? (await import('harper.js/binaryInlined')).binaryInlined,
    }));
    const linter = new LocalLinter({ binary: binaryInlined });
    await linter.setup();
    return oneByOne((text) => linter.lint(text, { language: 'plaintext' }));
  },
};
