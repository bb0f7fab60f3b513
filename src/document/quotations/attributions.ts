import { hashWord } from '#text';
import type { Document } from '../document.ts';
import { Parties, WINDOW, type Party } from './parties.ts';
import type { Quotation } from './quotations.ts';
import { firstAfter, type TextSpan } from '../span.ts';
import type { Word, Words } from '../words.ts';

/** Who a text says a quotation is by. */
export interface Attribution {
  /** The verb of speech, if one stands beside the quotation. */
  readonly verb: Word | undefined;
  /** Where the verb stands; `between` this quotation and another one of the paragraph. */
  readonly position: 'before' | 'between' | 'after' | undefined;
  /** Whose words they are. For a pronoun `by` says so, and the place is that of the name or role that it stands for. */
  readonly speaker: Party | undefined;
  /** The sentences around the quotation, itself included: what it is said about. */
  readonly topic: TextSpan;
}

/**
 * Whose words the quotations are: one attribution for each, in the same order. Without a parser:
 * a verb of speech within twelve words behind the closing mark, else before the opening one, and the name or role
 * beside it (the first sieves of Muzny et al., “A Two-stage Sieve Approach for Quote Attribution”, EACL 2017).
 */
export function attributions(doc: Document): readonly Attribution[] {
  const found: Attribution[] = [];
  const reader = new Reader(doc);
  for (const index of doc.quotations.keys()) found.push(reader.read(index, found[index - 1]));
  return found;
}

const IT = hashWord('it');

interface Tag {
  /** Missing in `Lind: “…”`. */
  readonly verb: Word | undefined;
  readonly party: Party | undefined;
}

class Reader {
  readonly #doc: Document;
  readonly #words: Words;
  readonly #parties: Parties;

  constructor(doc: Document) {
    this.#doc = doc;
    this.#words = doc.words;
    this.#parties = new Parties(doc, doc.language ?? 'en');
  }

  read(index: number, previous: Attribution | undefined): Attribution {
    const { quotations, blocks } = this.#doc;
    const quotation = quotations[index]!;
    const last = quotations[index - 1];
    const next = quotations[index + 1];
    const { content } = blocks[quotation.block]!;
    const from = Math.max(content.start, last?.end ?? 0);
    const to = Math.min(Math.max(content.end, quotation.end), next?.start ?? content.end);
    const lead = this.#before({ start: Math.min(from, quotation.start), end: quotation.start });
    const tail = this.#after({ start: quotation.end, end: Math.max(to, quotation.end) }, quotation);

    // “He said: “…”” is certain; a new sentence behind a full stop may be about something else.
    const tag = (lead && this.#touches(lead.verb, quotation) ? lead : undefined) ?? tail ?? lead;
    if (tag) {
      const other = tag.verb && tag.verb.start > quotation.start ? next : last;
      return this.#attribution(quotation, tag, { other, previous });
    }
    // “A,” said Ann. “B.”: the second is hers too; and so is the next part of a quotation over several paragraphs.
    const goesOn = last !== undefined && (last.block === quotation.block || last.close === '');
    const topic = this.#topic(quotation, undefined);
    if (!goesOn || !previous) return { verb: undefined, position: undefined, speaker: undefined, topic };
    const { verb, speaker } = previous;
    return { verb, position: verb && 'between', speaker, topic };
  }

  #attribution(
    quotation: Quotation,
    { verb, party }: Tag,
    { other, previous }: { other: Quotation | undefined; previous: Attribution | undefined },
  ): Attribution {
    const behind = verb !== undefined && verb.start > quotation.start;
    const between = verb && other?.block === quotation.block && this.#isNear(verb, other);
    const position = between ? 'between' : behind ? 'after' : 'before';
    const topic = this.#topic(quotation, verb);
    if (party && party.by !== 'pronoun') return { verb, position, speaker: party, topic };
    // “…”, afirma. — Only where verbs need no pronoun does a bare one mean whoever was named last.
    const bare = /^(?:es|pt|pl|tr)$/u.test(this.#doc.language ?? '');
    if (!party && !bare) return { verb, position, speaker: undefined, topic };
    const at = this.#meant(quotation, party?.at ?? verb ?? quotation, previous);
    const { start } = this.#doc.blocks[quotation.block]!;
    return { verb, position, speaker: at && { at, by: at.start < start ? 'guess' : 'pronoun' }, topic };
  }

  #isNear(verb: Word, { start, end }: Quotation): boolean {
    const stretch = { start: Math.min(end, verb.end), end: Math.max(start, verb.start) };
    const { from, to } = this.#words.within(stretch);
    return to - from <= WINDOW;
  }

  /** `…, Lind said: “`: little more than a colon stands between the verb and the quotation. */
  #touches(verb: Word | undefined, { start }: Quotation): boolean {
    if (!verb) return true;
    const text = this.#doc.text.slice(verb.end, Math.min(start, verb.end + 120));
    return verb.end <= start && (/^[\s,:]{0,4}$/u.test(text) || /[:,]\s{0,3}$/u.test(text));
  }

  #topic(quotation: Quotation, verb: Word | undefined): TextSpan {
    const { sentences } = this.#doc;
    const start = Math.min(quotation.start, verb?.start ?? quotation.start);
    const end = Math.max(quotation.end, verb?.end ?? quotation.end);
    const first = sentences[firstAfter(sentences, start)];
    const last = sentences[firstAfter(sentences, end - 1)];
    if (!first || !last || last.start > end) return { start, end };
    return { start: Math.min(first.start, start), end: Math.max(last.end, end) };
  }

  /** The last verb of speech before the quotation in its sentence. */
  #before({ start, end }: TextSpan): Tag | undefined {
    const words = this.#words;
    const { from, to } = words.within({ start, end });
    const colon =
      to > from &&
      this.#parties.isName(to - 1) &&
      /^:\s{0,2}$/u.test(this.#doc.text.slice(words.ends[to - 1], end));
    if (colon) return { verb: undefined, party: this.#parties.endingAt(to - 1, from) };
    for (let index = to - 1; index >= Math.max(from, to - WINDOW); index--) {
      const next = index + 1 < to ? words.starts[index + 1]! : end;
      if (this.#parties.endsSentence(words.ends[index]!, next)) return undefined;
      if (!this.#parties.isVerb(index)) continue;
      const party = this.#parties.source(index, to) ?? this.#parties.before(index, from);
      return { verb: words.at(index), party };
    }
    return undefined;
  }

  /** `said Lind`, `Lind said`, `Lind, who had waited, said`: up to the end of the sentence that goes on behind the mark. */
  #after({ start, end }: TextSpan, quotation: Quotation): Tag | undefined {
    const words = this.#words;
    const { from, to } = words.within({ start, end });
    for (let index = from; index < Math.min(to, from + WINDOW); index++) {
      if (index > from && this.#parties.endsSentence(words.ends[index - 1]!, words.starts[index]!))
        return undefined;
      if (!this.#parties.isVerb(index)) continue;
      const party = this.#early(quotation) ?? this.#subject(from, index, to);
      return { verb: words.at(index), party };
    }
    return undefined;
  }

  #subject(from: number, verb: number, to: number): Party | undefined {
    const certain = this.#parties.inverted(verb) ?? this.#parties.source(verb, to);
    if (certain) return certain;
    const leading = verb > from ? this.#parties.startingAt(from, verb) : undefined;
    if (leading && leading.by !== 'role') return leading;
    // `a déclaré Lind`, `hat Lind gesagt`: nothing but an auxiliary stands before a verb that leads.
    const words = this.#words;
    const limit = Math.min(to, verb + 1 + WINDOW);
    const next = this.#parties.pastDate(verb + 1, limit);
    const leads =
      verb - from <= 1 && next < limit && !this.#parties.endsSentence(words.ends[verb]!, words.starts[next]!);
    const trailing = leads ? this.#parties.startingAt(next, limit) : undefined;
    return leading ?? trailing;
  }

  /** `Bakan Yılmaz, “…” dedi.`: in Turkish the speaker begins the sentence and the verb ends it. */
  #early({ start }: Quotation): Party | undefined {
    if (this.#doc.language !== 'tr') return undefined;
    const { sentences } = this.#doc;
    const sentence = sentences[firstAfter(sentences, start)];
    if (!sentence || sentence.start >= start) return undefined;
    const names = this.#parties.namesIn(sentence.from, sentence.to, start);
    const first = names.find(({ count }) => count > 1) ?? names[0];
    return first && { at: first.at, by: 'name' };
  }

  /**
   * Whom a pronoun means: a name in the two sentences before it, one that leads its sentence or has two parts first;
   * else the role that leads it; else the speaker of the quotation before.
   */
  #meant(quotation: Quotation, at: TextSpan, previous: Attribution | undefined): TextSpan | undefined {
    const { sentences, blocks } = this.#doc;
    const { start } = blocks[quotation.block]!.content;
    const limit = Math.min(at.start, quotation.start);
    const current = firstAfter(sentences, limit);
    // `The statement touched upon Gull Rock. It underlined, …`
    const isThing = this.#words.hashes[this.#words.indexAt(at.start)] === IT;
    let fallback: TextSpan | undefined;
    for (let index = current; index >= Math.max(0, current - 2); index--) {
      const sentence = sentences[index];
      if (!sentence || sentence.start >= limit || sentence.block < quotation.block - 1) continue;
      const names = this.#parties.namesIn(sentence.from, sentence.to, limit);
      const full = names.find(({ leads, count }) => leads || count > 1);
      if (full && (full.leads || !isThing)) return full.at;
      // The paragraph before tells no more than a name that it is plainly about.
      if (sentence.start < start) continue;
      const role = this.#parties.startingAt(sentence.from, Math.min(sentence.to, sentence.from + WINDOW));
      if (isThing && role?.by === 'role') return role.at;
      fallback ??= role?.by === 'role' ? role.at : (full ?? names.at(-1))?.at;
    }
    const recent = previous?.speaker?.at;
    return fallback ?? (recent && this.#isRecent(recent, quotation) ? recent : undefined);
  }

  #isRecent({ end }: TextSpan, { block }: Quotation): boolean {
    return end > this.#doc.blocks[Math.max(0, block - 2)]!.start;
  }
}
