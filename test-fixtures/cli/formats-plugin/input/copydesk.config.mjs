const notes = { extensions: ['notes'], about: 'Notes, a paragraph on each line.', read: () => [] };

export default { plugins: [{ name: 'harbour', formats: { notes } }] };
