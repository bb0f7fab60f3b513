import { isNear, LOWER, type Document } from '#rule';
import { hashWord, languages, list } from '#text';
import { known } from '../data/english.ts';

/** `Allowan hour`, `Adda little water`: an article behind what directions begin with. Names end so too, `Callan` and `Linda`. */
export function behindImperative(doc: Document, index: number, token: string): number | undefined {
  const [, verb, article] = /^([A-Z][a-z]{2,7})(an?)$/.exec(token) ?? [];
  if (verb === undefined || !imperatives.has(verb.toLowerCase())) return undefined;
  const { text, words } = doc;
  const next = index + 1;
  if (next >= words.count || words.kinds[next] !== LOWER || !isNear(doc, next)) return undefined;
  const noun = text.slice(words.starts[next], words.ends[next]);
  // “Callan is”, “Linda asked”: the noun of an article is no verb.
  if (!known().has(hashWord(noun)) || (languages.en.functionWords.hasWord(noun) && noun !== 'little'))
    return undefined;
  if (/(?:ed|s|ly)$/.test(noun) || languages.en.speechVerbs.hasWord(noun) || past.has(noun)) return undefined;
  const isVowel = /^(?:[aeio]|u(?!n[ei]|s)|ho(?:ur|nest))/.test(noun);
  return isVowel === (article === 'an') ? verb.length : undefined;
}

const past = new Set(
  list(`
    ate fell ran came went took gave made knew found led left held kept met put sat set stood wept won wore rose sang swam drove flew
    grew got had has was saw spent sent sold paid lost lay laid built bought brought caught taught thought threw drew broke woke chose
    never always often also still once later now then soon
  `),
);

const imperatives = new Set(
  list(`
    add allow apply arrange ask attach bake beat bend boil book bring build buy carry cast catch chop choose clean climb close collect
    combine cook count cover cross cut dig dip drag drain draw drill drink drive drop dry eat enter expect feed fetch find fit
    fold follow fry get give grate grease hand hang have heat hold hire insert join keep kick knead knit lay leave lift light line
    make measure melt mix move need open order pack paint pass pick place pour press print pull push
    put reach read rent ring roast rub save scatter score send serve set shape share show sift slice sow spare spend
    split spoon spread spray start steam stick stir stitch take taste tear throw tie toast toss touch try turn use visit wait wake
    walk want wash watch water wear weigh whip whisk wipe wrap write
  `),
);
