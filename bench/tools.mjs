// How each tool is asked about a text, in its own process. Every one reads and checks; `markdown-it` only reads.

export const tools = {
  async copydesk() {
    const { createLinter } = await import('../dist/index.js');
    const linter = await createLinter();
    return (text, path) => linter.lint(text, { path });
  },
  /** What the machine can do: every code unit once. */
  async scan() {
    return (text) => {
      let sum = 0;
      for (let at = 0; at < text.length; at++) sum = (sum + text.charCodeAt(at)) | 0;
      return sum;
    };
  },
  async markdownlint() {
    const { lint } = await import('markdownlint/sync');
    return (text) => lint({ strings: { text } });
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
    return (text) => {
      const file = new VFile(text);
      return processor.runSync(processor.parse(file), file);
    };
  },
  async 'write-good'() {
    const { default: writeGood } = await import('write-good');
    return (text) => writeGood(text);
  },
  async 'markdown-it'() {
    const { default: MarkdownIt } = await import('markdown-it');
    const parser = new MarkdownIt();
    return (text) => parser.parse(text, {});
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
    return (source, path) =>
      kernel.lintText(source, { ...options, ext: path.endsWith('.md') ? '.md' : '.txt', filePath: path });
  },
  async harper() {
    const { LocalLinter, binaryInlined } = await import('harper.js').then(async (harper) => ({
      ...harper,
      binaryInlined: harper.binaryInlined ?? (await import('harper.js/binaryInlined')).binaryInlined,
    }));
    const linter = new LocalLinter({ binary: binaryInlined });
    await linter.setup();
    return (text) => linter.lint(text, { language: 'plaintext' });
  },
};
