import { once } from '#text';

/** What kind of mark is left, with how it is called in a message. */
export const kinds = {
  shortcode: 'a shortcode that no program has replaced',
  bbcode: 'a tag of a forum that no program has read',
  template: 'a place in a template that no value was put into',
  tag: 'an HTML tag that stands in the text as it is',
  wiki: 'markup of a wiki that no program has read',
  markdown: 'Markdown that no program has read',
  value: 'what a program writes where it has no value',
} as const;

export type Kind = keyof typeof kinds;

/** A mark, found by a literal that it begins with. */
export interface Leftover {
  readonly anchor: string;
  /** What else a text has that has the mark, if not every text has it. */
  readonly sign?: string;
  /** Matched against the text from the anchor on; the first group is the name of a pair's half. */
  readonly pattern: () => RegExp;
  readonly kind: Kind;
  /** The half of a pair. One that `opens` is a mark only with its other half, unless it is `sure` alone. */
  readonly half?: 'opens' | 'closes';
  readonly sure?: true;
}

export const leftovers: readonly Leftover[] = [
  // [caption id="…" align="left"], [gallery ids=1,2], [vc_row]
  {
    anchor: '[',
    sign: '=',
    pattern: () =>
      /^\[(caption|gallery|embed|audio|video|playlist|contact-form-7|wpforms|gravityform|ninja_form|mc4wp_form|rev_slider|elementor-template|youtube|vimeo|soundcloud|instagram|tweet|products|adrotate|media-credit|pullquote|sc_embed_player)\s[\w-]{1,30}=[^\]\n]{1,300}\]/u,
    kind: 'shortcode',
    half: 'opens',
    sure: true,
  },
  {
    anchor: '[',
    sign: '_',
    pattern: () => /^\[((?:vc|et_pb|fusion|su|cs|av|ux|nectar)_[a-z_]{2,30})(?:\s[^\]\n]{1,300})?\]/u,
    kind: 'shortcode',
    half: 'opens',
    sure: true,
  },
  {
    anchor: '[',
    sign: '=',
    pattern: () => /^\[([a-z][\w-]{2,30})\s[\w-]{1,30}=["'“”„″‘’′][^\]\n]{0,300}\]/u,
    kind: 'shortcode',
    half: 'opens',
    sure: true,
  },
  {
    anchor: '[embed]',
    pattern: () => /^\[(embed)\](?=\s?https?:)/u,
    kind: 'shortcode',
    half: 'opens',
    sure: true,
  },
  {
    anchor: '[/',
    pattern: () =>
      /^\[\/(caption|gallery|embed|audio|video|playlist|media-credit|pullquote|(?:vc|et_pb|fusion|su|cs|av|ux|nectar)_[a-z_]{2,30})\]/u,
    kind: 'shortcode',
    half: 'closes',
  },
  // [b]…[/b], [url=https://…]…[/url]. “[i]n” is an editor's.
  {
    anchor: '[',
    sign: '[/',
    pattern: () =>
      /^\[(b|i|u|s|img|quote|url|email|code|center|list|spoiler|size|color|font)(?:=[^\]\n]{1,200})?\]/iu,
    kind: 'bbcode',
    half: 'opens',
  },
  {
    anchor: '[/',
    pattern: () => /^\[\/(b|i|u|s|img|quote|url|email|code|center|list|spoiler|size|color|font)\]/iu,
    kind: 'bbcode',
    half: 'closes',
  },
  // {{ title }}, {{#each items}}, {% if user %}, <%= name %>, <?php the_title(); ?>, %%title%%, ${name}, *|FNAME|*
  {
    anchor: '{{',
    pattern: () => /^\{\{\{?[#^/>!&~<%-]?\s?[\p{L}_$@."'|:][^{}\n]{0,150}\}\}\}?/u,
    kind: 'template',
  },
  // {first_name}, %FIRSTNAME%; “{name}” is too much else
  {
    anchor: '{',
    pattern: () =>
      /^\{(?:[a-z]{2,12}[_ ]){1,3}(?:name|firstname|lastname|username|date|city|company|email|amount|number|address|price|sponsor|recipient)\}(?!\})/u,
    kind: 'template',
  },
  {
    anchor: '%',
    pattern: () => /^%(?:FIRST_?NAME|LAST_?NAME|FULL_?NAME|NAME|EMAIL|CITY|COMPANY|first_?name|last_?name)%/u,
    kind: 'template',
  },
  { anchor: '{%', pattern: () => /^\{%[-+]?\s?[a-z][^{}\n]{0,150}%\}/u, kind: 'template' },
  { anchor: '<%', pattern: () => /^<%[=#@-]?\s?[\w"'(][^<>%\n]{0,150}%>/u, kind: 'template' },
  { anchor: '<?', pattern: () => /^<\?(?:php\b|=)[^<>\n]{0,200}\?>/u, kind: 'template' },
  { anchor: '%%', pattern: () => /^%%[a-z][a-z0-9_-]{1,30}%%/iu, kind: 'template' },
  { anchor: '${', pattern: () => /^\$\{[A-Za-z_][\w.]{1,40}\}(?![\w$^_\\{])/u, kind: 'template' },
  { anchor: '*|', pattern: () => /^\*\|[A-Z][A-Z0-9_:]{1,40}\|\*/u, kind: 'template' },
  // </div>, <br>, <a href="…">, <strong>…</strong>
  {
    anchor: '</',
    pattern: () =>
      /^<\/(p|div|span|a|b|i|u|em|strong|small|sup|sub|h[1-6]|ul|ol|li|table|tbody|thead|tr|td|th|figure|figcaption|blockquote|section|article|script|style|iframe|font|center|ref)\s?>/iu,
    kind: 'tag',
    half: 'closes',
  },
  {
    anchor: '<',
    sign: '=',
    pattern: () =>
      /^<(p|div|span|a|img|h[1-6]|ul|ol|li|table|tr|td|th|figure|figcaption|blockquote|section|iframe|font|ref)\s[a-z-]{2,20}=["'“”„″][^<>\n]{0,400}>/iu,
    kind: 'tag',
    half: 'opens',
    sure: true,
  },
  { anchor: '<', pattern: () => /^<(br|hr)\s?\/?>/iu, kind: 'tag' },
  {
    anchor: '<',
    sign: '</',
    pattern: () =>
      /^<(p|div|span|b|i|u|em|strong|small|sup|sub|h[1-6]|ul|ol|li|table|tbody|thead|tr|td|th|figure|figcaption|blockquote|section|article|center|ref)>/iu,
    kind: 'tag',
    half: 'opens',
  },
  // [[File:Harbour.jpg|thumb|The harbour]], '''bold'''
  {
    anchor: '[[',
    pattern: () =>
      /^\[\[(?:File|Image|Datei|Bild|Fichier|Archivo|Imagen|Ficheiro|Imagem|Dosya|Resim|Plik|Grafika|Category|Kategorie|Catégorie|Categoría|Categoria|Kategori|Kategoria):[^[\]\n]{1,200}(?:\]\])?/u,
    kind: 'wiki',
  },
  { anchor: "'''", pattern: () => /^'{3}(?!')[^'\n]{1,100}'{3}(?!')/u, kind: 'wiki' },
  { anchor: '{|', pattern: () => /^\{\|\s?class=[^\n]{1,100}/u, kind: 'wiki' },
  // Only where the format is not Markdown itself.
  {
    anchor: '**',
    pattern: () => /^\*\*(?=[\p{L}\d“"„«(])[^*\n<>]{1,100}(?<=\S)\*\*(?![*\p{L}\d])/u,
    kind: 'markdown',
  },
  {
    anchor: '[',
    sign: '](',
    pattern: () => /^\[[^[\]\n]{1,100}\]\((?:https?:\/\/|mailto:)[^\s()]{1,300}\)/u,
    kind: 'markdown',
  },
  // “[object Object]”
  {
    anchor: '[object ',
    pattern: () => /^\[object (?:Object|Array|Undefined|Null|Promise|HTML\w{1,30})\]/u,
    kind: 'value',
  },
];

/** The words before a value where a program had none: “Written by undefined”, “Dear null”. */
export const beforeValue = once(
  () =>
    /^(?:(?:[\p{L}’']{1,20}\s){0,3}(?:by|on|at|dear|hello|hi|hey|back|welcome|good (?:morning|afternoon|evening)|guten (?:morgen|tag|abend)|willkommen|bienvenue|buenos días|bienvenid[oa]|bom dia|boa (?:tarde|noite)|dzień dobry|witaj|iyi günler|von|am|hallo|par|le|bonjour|por|el|hola|em|olá|przez|sayın|merhaba),?|(?:by|author|date|published|updated|posted|photo|credit|price|category|tags|source|location|autor|autorin|datum|veröffentlicht|foto|preis|auteur|date|publié|prix|fecha|publicado|precio|data|preço|yazar|tarih|fiyat|opublikowano|cena)\s?:)\s?$/iu,
);

/** The words of texts that show such marks on purpose. */
export const markupTalk = `
  html html5 xml css javascript typescript php json markdown mdx markup shortcode shortcodes bbcode wikitext syntax
  html-tag html-tags html-code javascript-code variable variables tags parser parsers compiler cms wordpress jinja
  handlebars jekyll placeholder placeholders template templates templating programmer programmers codebase
  quelltext variablen platzhalter vorlage vorlagen programmierer
  balise balises gabarit gabarits
  plantilla plantillas programador programadores
  etiketi etiketleri şablon şablonu şablonlar
  znacznik znaczniki szablon szablonu szablony zmienna zmienne programista
`;
