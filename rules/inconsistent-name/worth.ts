/**
 * What each sign is worth that a name of a text is the name of somebody else in it, written wrongly. Fitted on the names of
 * 1,400 articles in seven languages, and on the same articles with three thousand wrong names and a thousand of relatives,
 * namesakes and newcomers put in, and with four million words of other prose; what the fit had too few cases for is set by hand. In
 * real articles no two persons have names as alike, so that to come without a word on who one is counts for more than was fitted.
 */
export const WORTH = {
  start: -0.7,
  /** The given names, beside one surname: relatives are alike in the same way. */
  ofOneFamily: {
    same: 0,
    sound: 2.2,
    turned: 1.7,
    slip: 1.5,
    near: 0.4,
    begun: 0.1,
    rhyme: -1,
    alike: -1.4,
    initial: -1.8,
    none: -6,
  },
  /** And beside two. */
  ofTwo: {
    same: 1.7,
    sound: 1.2,
    turned: 1.1,
    slip: 0.9,
    near: -0.4,
    begun: -0.3,
    rhyme: -0.5,
    alike: -1.4,
    initial: -1.8,
    none: -4,
  },
  surnames: {
    same: -0.25,
    sound: 0.9,
    turned: 2.4,
    slip: 0.95,
    near: -0.55,
    begun: 0,
    rhyme: -1.5,
    alike: -1.3,
    initial: -4,
    none: -8,
  },
  /** What the text says of the second: whoever is new to it is introduced, but few take `Benedict` for another than `Benedikt`. */
  spelling: {
    none: 5.05,
    noun: 1.5,
    stranger: -1.2,
    office: 2,
    role: 1,
    clause: 1.8,
    aged: 1.3,
    former: 0.3,
  },
  spellings: {
    none: 5.5,
    noun: 1.5,
    stranger: -1.2,
    office: 2,
    role: 3.4,
    clause: 2,
    aged: 1.3,
    former: 0.3,
  },
  oneGiven: {
    none: 3.8,
    noun: 1,
    stranger: -0.6,
    office: 0.2,
    role: 2.5,
    clause: 0.6,
    aged: -0.4,
    former: -0.9,
  },
  other: {
    none: 5.5,
    noun: 0.4,
    stranger: -1.7,
    office: -1,
    role: 3.2,
    clause: 0.8,
    aged: -0.7,
    former: -1.5,
  },
  /** `Søren Vabø`, `Sören Vabo`: nothing but accents tells the two apart, and no two of a family. */
  accents: 4,
  /** What differs by an umlaut before a German noun is no given name. */
  noGiven: -1.2,
  /** The one of its kind in a town or a firm: no two have it in one text that tells of no change. */
  office: 6,
  /** Whoever a text calls by a definite noun alone, `the pilot`, `our vet`. */
  post: 3,
  /** What tells who the one is stands beside the other too; two of a family may be of one place. */
  tie: { name: 1.6, noun: 0.8 },
  twoOffices: -1.2,
  twoPosts: -3,
  /** The one has died, and the other is survived. */
  dead: 3,
  /**
   * Both parts begin alike and the surnames go on alike, and the text has no second such pair, as one on namesakes has. In 13,000 real
   * texts no two persons are so called who do not stand side by side.
   */
  twins: 6,
  opens: 0.8,
  inside: -0.8,
  says: 0.9,
  acts: 0.45,
  idle: -1.1,
  longSurname: 0.35,
  /** A long surname written in two ways, which is no patronymic and so has no neighbours. */
  rareSurname: 1,
  shortSurname: -0.6,
  shortGiven: -0.5,
  longName: -0.5,
  commonSurname: -1.5,
  commonGiven: -1,
  twoSexes: -4,
  /** The other is introduced, or the text comes back to it; nothing tells that either is a person. */
  known: 0.25,
  unknown: -0.4,
  noPerson: -3.5,
  /** The odd name stands there more than once. */
  again: { spelling: -2, other: -4.9 },
  /** The text calls the other by the surname alone, as it would not if it told of two of a family. */
  alone: 1,
  /** Somebody else has the surname; one of the two is called by the given name alone. */
  family: -1.4,
  otherFamily: -2.2,
  byGiven: -0.3,
  byGivenInFamily: -5,
  kin: -7.5,
  relatives: { subject: -9, some: -6.5, none: 0 },
  sameBlock: { oneGiven: -1.6, other: -2.2 },
  crowd: -1,
  greatCrowd: -1.5,
} as const;
