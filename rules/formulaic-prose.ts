import {
  defineRule,
  firstAfter,
  integer,
  isAboutChatbots,
  isTitle,
  quote,
  type Document,
  type TextSpan,
} from '#rule';
import { type LanguageCode } from '#text';
import { formulas } from './data/formulaic-prose.ts';
import { alikeSections } from './formulaic-prose/alike-sections.ts';

export default defineRule({
  id: 'formulaic-prose',
  category: 'assistant',
  severity: 'info',
  recommended: false,
  summary: 'Report prose that is made of the formulas of language models, by how close together they stand.',
  why: `
    “It plays a pivotal role”, “a testament to”, “in conclusion”: no such phrase is wrong, people write every one of them,
    and none proves who wrote a text. Where a dozen stand in five hundred words, the text says little and sounds like
    everything else. It is a hint for an editor to read it once more, and nothing to judge a writer by.
  `,
  examples: [
    {
      bad: 'The old harbour stands as a testament to the rich cultural heritage of the island. Nestled below the hills, it plays a pivotal role in the life of the town, showcasing the intricate interplay of trade and tradition. Moreover, it is important to note that the fish market underscores the importance of community. Additionally, the vibrant quay leaves an indelible mark on every visitor, fostering a sense of belonging.\n\nIn conclusion, the harbour is a multifaceted place with an enduring legacy.',
    },
    {
      good: 'The harbour plays a key role in the life of the island: the mail comes in there, and the fish goes out. It was dredged in 1904, and the quay was paved with the stones of the old prison, on which you can still read a name or two if the light is low.',
    },
  ],
  options: {
    minSigns: integer(6, 'The fewest signs that make a report.', 1),
    perThousand: integer(7, 'How many signs there have to be for every thousand words.', 1),
  },
  phrases: Object.values(formulas).flatMap(({ phrases, closers, lastTitles }) => [
    phrases,
    closers,
    lastTitles,
  ]),

  *check(doc, { minSigns, perThousand }) {
    const { language } = doc;
    // A text about chatbots quotes them.
    if (language === undefined || isAboutChatbots(doc)) return;
    const signs = signsOf(doc, language);
    const kinds = new Map(signs.map(({ name }) => [name.toLowerCase(), name]));
    const density = Math.round((signs.length / doc.words.count) * 1000);
    if (signs.length < minSigns || density < perThousand || kinds.size * 2 < minSigns) return;
    const [first, ...others] = signs;
    const names = [...kinds.values()].filter((name) => name !== '').slice(0, 4);
    yield {
      at: first!.at,
      message: `The prose is made of formulas: ${signs.length} in ${doc.words.count} words, such as ${names.map((name) => quote(name)).join(', ')}.`,
      related: others.slice(0, MOST_SHOWN).map(({ at, about }) => ({ at, message: about })),
      data: { signs: signs.length, perThousand: density },
    };
  },
});

/** How many of the other signs are shown. */
const MOST_SHOWN = 20;
/** One word more often than this is the subject of the text. */
const MOST_OF_ONE = 3;

interface Sign {
  readonly at: TextSpan;
  /** What it says; empty for what is no word. */
  readonly name: string;
  readonly about: string;
}

/** Every sign in the author's own words, in order; none lies in another. */
function signsOf(doc: Document, language: LanguageCode): readonly Sign[] {
  const found = [...phraseSigns(doc, language), ...wordSigns(doc, language), ...closers(doc, language)];
  // A manual has a form that all its sections follow.
  for (const { at, count } of doc.genre === 'prose' ? alikeSections(doc) : []) {
    found.push({ at, name: '', about: `the first of ${count} sections that are built alike` });
  }
  found.sort((a, b) => a.at.start - b.at.start || b.at.end - a.at.end);
  const times = new Map<string, number>();
  let reached = -1;
  return found.filter(({ at, name }) => {
    const count = (times.get(name.toLowerCase()) ?? 0) + 1;
    times.set(name.toLowerCase(), count);
    if (at.start < reached || count > MOST_OF_ONE || doc.masks.quoted.covers(at.start)) return false;
    reached = at.end;
    return true;
  });
}

function phraseSigns(doc: Document, language: LanguageCode): Sign[] {
  return doc
    .phrases(formulas[language].phrases)
    .map((at) => ({ at, name: doc.slice(at), about: 'another formula' }));
}

function wordSigns(doc: Document, language: LanguageCode): Sign[] {
  const { words } = doc;
  const found: Sign[] = [];
  for (let word = 0; word < words.count; word++) {
    if (!formulas[language].words.has(words.hashes[word]!)) continue;
    const at = { start: words.starts[word]!, end: words.ends[word]! };
    found.push({ at, name: doc.slice(at), about: 'another word that language models like' });
  }
  return found;
}

/** “In conclusion, …” and “Key takeaways”: at the end everything is said again. */
function closers(doc: Document, language: LanguageCode): Sign[] {
  const { blocks } = doc;
  const about = 'an end that says everything again';
  const titles = doc.phrases(formulas[language].lastTitles).filter(({ start, end }) => {
    const block = blocks[firstAfter(blocks, start)];
    const isWhole = block && isTitle(block) && block.content.start === start && block.content.end - end <= 1;
    return isWhole && start > doc.text.length / 2;
  });
  const openings = doc.phrases(formulas[language].closers).filter(({ start }) => {
    const index = firstAfter(blocks, start);
    const block = blocks[index];
    return (
      block?.kind === 'paragraph' && block.content.start === start && index >= blocks.length - LAST_BLOCKS
    );
  });
  return [...titles.slice(-1), ...openings].map((at) => ({ at, name: doc.slice(at), about }));
}

/** How many blocks make the end of a text: a closing paragraph, and a list or a credit behind it. */
const LAST_BLOCKS = 4;
