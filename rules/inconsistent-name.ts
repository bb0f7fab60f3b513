import {
  blockIndexAt,
  CAPITAL,
  defineRule,
  phraseSet,
  quote,
  replace,
  type Document,
  type PhraseHit,
  type Problem,
} from '#rule';
import { languages } from '#text';
import { changesOfName, explanations, mixUps, mixUpsOfAnything } from './data/name-phrases.ts';
import { keepsakes, renamedPlaces } from './data/renamed-places.ts';
import { areKindred } from './inconsistent-name/kindred.ts';
import { officeConflicts, type OfficeConflict } from './inconsistent-name/office-conflicts.ts';
import { oddBearers } from './inconsistent-name/lone-surnames.ts';
import { misnamed, type Rival } from './inconsistent-name/misnamed.ts';
import { oddSpellings } from './inconsistent-name/odd-spellings.ts';
import { oddThings } from './inconsistent-name/odd-things.ts';
import { persons } from './inconsistent-name/persons.ts';

const explained = phraseSet(() => explanations);
const mixedUp = phraseSet(() => mixUps);
const renamedPersons = phraseSet(() => changesOfName);
const ofAnything: ReadonlySet<string> = new Set(mixUpsOfAnything);
const placeNames = phraseSet(() => [...new Set(renamedPlaces.flatMap(({ names }) => names))]);

export default defineRule({
  id: 'inconsistent-name',
  category: 'consistency',
  severity: 'warning',
  summary: 'Report a person, a place or an office that one text names in two ways.',
  why: `
    A reader meets “Gerald Windham” and two paragraphs on “Gerard Wyndham”, and wonders who came in. One of the two is
    wrong, and nobody but the writer knows which. The same holds for a housing minister who is finance minister further down, and
    for a country that is Turkey in one line and Türkiye in the next: two texts have been joined, or one was not read again.
  `,
  examples: [
    {
      bad: 'Housing minister Ellen Marsh came to see the old mill. It has been empty since the flood. Finance minister Ellen Marsh will open it in May.',
    },
    {
      bad: 'The keeper of the light, Harald Ostby, has seen nine storms. “This was the worst,” Harold Osby said.',
      good: 'The keeper of the light, Harald Ostby, has seen nine storms. “This was the worst,” Harald Ostby said.',
    },
    {
      good: 'Harald Ostby keeps the light, and his sister, Helga Ostby, the shop. She said that the storm was nothing.',
    },
    {
      good: 'Ellen Marsh, a former housing minister, met Finance minister Omar Quill at the mill on the river.',
    },
  ],
  options: {},
  phrases: [placeNames, explained, mixedUp, renamedPersons],

  *check(doc) {
    if (!doc.language) return;
    for (const conflict of doc.get(officeConflicts)) yield twoOffices(doc, conflict);
    const told = blocksOfMixUps(doc);
    const reported = new Set<number>();
    for (const rival of [misnamed, oddSpellings, oddThings, oddBearers].flatMap((view) => doc.get(view))) {
      if (reported.has(rival.odd.start) || areKindred(doc, rival)) continue;
      reported.add(rival.odd.start);
      const isWeak =
        told === 'all' ||
        [rival.odd, rival.other].some(({ sentence }) => told.has(doc.sentences[sentence]!.block));
      yield { ...twoSpellings(doc, rival), ...(isWeak ? { severity: 'info' } : {}) };
    }
    yield* renamed(doc);
  },
});

/** The blocks in which a text speaks of names changed or mixed up; `all` where it does so in its first two, or says more than `correction`. */
function blocksOfMixUps(doc: Document): ReadonlySet<number> | 'all' {
  const { words } = doc;
  const found = new Set(doc.phrases(renamedPersons).map(({ start }) => blockIndexAt(doc, start)));
  for (const { start, end, index } of doc.phrases(mixedUp)) {
    const block = blockIndexAt(doc, start);
    const phrase = mixedUp.phrases[index]!;
    // A bell is mistaken for scrap, and two boxes are mixed up.
    const isOfPerson = words.kinds[words.indexAt(end)] === CAPITAL || doc.get(blocksOfPersons).has(block);
    if (ofAnything.has(phrase) && !isOfPerson) continue;
    // Minutes are approved with a correction.
    if (block < 2 || !/^correct/u.test(phrase)) return 'all';
    found.add(block);
  }
  return found;
}

/** The blocks that name a person. */
function blocksOfPersons(doc: Document): ReadonlySet<number> {
  const { persons: everybody } = doc.get(persons);
  const places = everybody.flatMap(({ mentions, alone }) => [...mentions, ...alone]);
  return new Set(places.map(({ sentence }) => doc.sentences[sentence]!.block));
}

function twoOffices(doc: Document, { odd, other }: OfficeConflict): Problem {
  const [here, there] = [doc.slice(odd.office), doc.slice(other.office)];
  return {
    at: {
      start: Math.min(odd.office.start, odd.name.start),
      end: Math.max(odd.office.end, odd.name.end),
    },
    message: `${quote(doc.slice(odd.name))} is ${quote(here)} here and ${quote(there)} elsewhere.`,
    related: [
      {
        at: {
          start: Math.min(other.office.start, other.name.start),
          end: Math.max(other.office.end, other.name.end),
        },
        message: 'the other office',
      },
    ],
    data: { offices: [here, there] },
  };
}

function twoSpellings(doc: Document, { odd, other, oddCount, otherCount }: Rival): Problem {
  const [here, there] = [doc.slice(odd), doc.slice(other)];
  // Where a surname stands alone, the surname alone is meant.
  const instead = odd.given === '' && other.given !== '' ? other.surname : there;
  return {
    at: { start: odd.start, end: odd.end },
    message: `${quote(here)} is ${quote(there)} elsewhere in the text.`,
    related: [{ at: { start: other.start, end: other.end }, message: 'the other name' }],
    suggestions: [replace({ start: odd.start, end: odd.end }, instead, `Write ${quote(instead)}`)],
    data: { forms: { [here]: oddCount, [there]: otherCount } },
  };
}

/** Places that have two names, and a text that uses both. */
function* renamed(doc: Document): Iterable<Problem> {
  const hits = doc.phrases(placeNames).filter((hit) => isPlace(doc, hit));
  if (hits.length < 2) return;
  const places = new Map<string, PhraseHit[]>();
  for (const hit of hits) {
    const name = placeNames.phrases[hit.index]!;
    const found = places.get(name);
    if (found) found.push(hit);
    else places.set(name, [hit]);
  }
  for (const { names, loose } of renamedPlaces) {
    const used = names.flatMap((name) => places.get(name) ?? []);
    const forms = names.filter((name) => places.has(name));
    if (forms.length < 2) continue;
    const [one, other] = forms.map((name) => places.get(name)!) as [PhraseHit[], PhraseHit[]];
    const isLater = one.length === other.length && one[0]!.start > other[0]!.start;
    const [odd, common] = one.length < other.length || isLater ? [one, other] : [other, one];
    const isWeak = loose === true || isExplained(doc, used);
    yield twoNames(doc, { odd, common, isWeak });
  }
}

interface TwoNames {
  readonly odd: readonly PhraseHit[];
  readonly common: readonly PhraseHit[];
  readonly isWeak: boolean;
}

function twoNames(doc: Document, { odd, common, isWeak }: TwoNames): Problem {
  const [at, first] = [odd[0]!, common[0]!];
  const [here, there] = [doc.slice(at), doc.slice(first)];
  return {
    at: { start: at.start, end: at.end },
    message: `${quote(here)} is ${quote(there)} elsewhere in the text.`,
    ...(isWeak ? { severity: 'info' as const } : {}),
    related: [{ at: { start: first.start, end: first.end }, message: 'the other name' }],
    suggestions: [replace({ start: at.start, end: at.end }, there, `Write ${quote(there)}`)],
    data: { forms: { [here]: odd.length, [there]: common.length } },
  };
}

/** The place itself: no part of a longer name (`Dynamo Kiev`, `Bombay Sapphire`), no bird, nobody else's words. */
function isPlace({ text, masks, words, language }: Document, { start, end }: PhraseHit): boolean {
  const first = text[start]!;
  if (first === first.toLowerCase() || masks.links.covers(start) || masks.quoted.covers(start)) return false;
  if (/[-‑/]/u.test(text[end] ?? '') || /[-‑/]/u.test(text[start - 1] ?? '')) return false;
  const { from, to } = words.within({ start, end });
  if (to < words.count && keepsakes.has(text.slice(words.starts[to], words.ends[to]).toLowerCase()))
    return false;
  const { functionWords } = languages[language!];
  const isName = (index: number, gap: string): boolean =>
    gap === ' ' && words.kinds[index] === 1 && !functionWords.has(words.hashes[index]!);
  if (from > 0 && isName(from - 1, text.slice(words.ends[from - 1], start))) return false;
  return !(to < words.count && isName(to, text.slice(end, words.starts[to])));
}

/** Whether the text itself speaks of the two names, or of a time when the other was in use. */
function isExplained(doc: Document, hits: readonly PhraseHit[]): boolean {
  if (areSetSideBySide(doc, hits)) return true;
  const told = doc.phrases(explained);
  for (const { start, end } of hits) {
    const around = doc.text.slice(Math.max(0, start - 200), end + 200);
    if (/\b(?:1\d\d\d|200\d)\b/u.test(around)) return true;
    if (/[(/[]\s?$/u.test(doc.text.slice(Math.max(0, start - 2), start))) return true;
    if (told.some((each) => each.end > start - 80 && each.start < end + 80)) return true;
  }
  return false;
}

/** “Kiev or Kyiv?”: both in one breath. */
function areSetSideBySide(doc: Document, hits: readonly PhraseHit[]): boolean {
  const inOrder = [...hits].sort((a, b) => a.start - b.start);
  return inOrder.some((hit, index) => {
    const next = inOrder[index + 1];
    if (!next || doc.slice(hit) === doc.slice(next) || next.start > hit.end + 20) return false;
    return !/[.!?\n]/u.test(doc.text.slice(hit.end, next.start));
  });
}
