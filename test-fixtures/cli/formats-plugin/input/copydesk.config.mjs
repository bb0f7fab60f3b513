// Each line is a paragraph, and what stands behind a semicolon is a note that is not printed.
const notes = {
  extensions: ['notes'],
  about: 'Notes, a paragraph on each line.',
  *read(source) {
    if (source.startsWith('BROKEN')) throw new Error('the notes are broken');
    const text = source.replace(/;.*/g, (note) => ' '.repeat(note.length));
    yield {
      format: 'harbour/notes',
      source,
      text,
      map: { toSource: ({ start, end }) => ({ start, end, of: 'source' }), written: (_, written) => written },
      layout: () => 'line-per-block',
      blocks: ({ lines }) =>
        [...lines].map(({ start, end }) => {
          return { kind: 'paragraph', start, end, content: { start, end }, depth: 0, gap: 0, marker: '' };
        }),
    };
  },
};

export default [
  { plugins: [{ name: 'harbour', formats: { notes } }] },
  { files: ['data/*.json'], fields: { '/log': 'text' } },
  { files: ['log.txt'], format: 'harbour/notes' },
];
