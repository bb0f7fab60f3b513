import { isNear, plainWord, type Document, type Name } from '#rule';
import { setOf } from '#text';

/** What stands behind a name in capitals of its own, and tells no two persons apart: `Harriet Voss KC`. */
const honours = setOf(`
  kc qc sc mp msp mep mla tpd td mbe obe cbe dbe kbe gbe gcb kcb om ch frs frse frcs frcp fba rn raf ra jp dl phd dphil md dds esq
  vc mc dso mdb mdl osb osf sj
`);

/** The name with the honours behind it, so that the word behind it is the one that tells what its bearer does. */
export function withHonours(doc: Document, name: Name): Name {
  const { words } = doc;
  const last = doc.sentences[name.sentence]!.to;
  let { to } = name;
  while (to < last && isNear(doc, to) && honours.has(plainWord(doc, to))) to++;
  return to === name.to ? name : { ...name, to, end: words.ends[to - 1]! };
}
