const ahoy = {
  id: 'ahoy',
  category: 'structure',
  severity: 'error',
  summary: 'Report a greeting of sailors.',
  why: 'It is shown in a test.',
  examples: [],
  options: {},
  *check(doc) {
    for (const word of doc.words) {
      if (doc.slice(word) === 'AHOY') yield { at: word, message: '“AHOY” is a greeting of sailors.' };
    }
  },
};

export default { plugins: [{ name: 'harbour', rules: [ahoy] }] };
