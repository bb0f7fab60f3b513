/**
 * Examples of what GitHub adds to CommonMark, and of what stands in real documents: written for this project, as no
 * package has those of GitHub's specification.
 */
export const gfmExamples: readonly string[] = [
  // Tables
  '| foo | bar |\n| --- | --- |\n| baz | bim |\n',
  '| abc | defghi |\n:-: | -----------:\nbar | baz\n',
  '| f\\|oo  |\n| ------ |\n| b `\\|` az |\n| b **\\|** im |\n',
  '| abc | def |\n| --- | --- |\n| bar | baz |\n> bar\n',
  '| abc | def |\n| --- |\n| bar |\n',
  '| abc | def |\n| --- | --- |\n| bar |\n| bar | baz | boo |\n',
  '| abc | def |\n| --- | --- |\n',
  'A line.\n| a | b |\n|---|---|\n| 1 | 2 |\n\nAfter.\n',
  '> | a | b |\n> |---|---|\n> | *1* | `2` |\n',
  '- x\n\n  | a | b |\n  |---|---|\n  | 1 | [2](3) |\n',
  '| a | b |\n|---|---|\n| &amp; | ![c](d) e<br>f |\n',
  // Strikethrough
  '~~Hi~~ Hello, ~there~ world!\n',
  'This ~~has a\n\nnew paragraph~~.\n',
  'This will ~~~not~~~ strike.\n',
  'About ~5 km, or ~10 minutes.\n',
  // Autolinks
  'www.commonmark.org\n',
  'Visit www.commonmark.org/help for more information.\n',
  'Visit www.commonmark.org. Visit www.commonmark.org/a.b.\n',
  'www.google.com/search?q=Markup+(business)\n\n(www.google.com/search?q=Markup+(business))\n',
  'http://commonmark.org (Visit https://encrypted.google.com/search?q=Markup+(business))\n',
  'foo@bar.baz and hello@mail+xyz.example, a.b-c_d@a.b\n',
  // Task lists
  '- [ ] foo\n- [x] bar\n  - [X] baz\n- [y] no task\n',
  // Footnotes
  'A note[^1] and another.[^two]\n\n[^1]: The text of *it*.\n[^two]: More.\n\n    And a second paragraph.\n\nNot a note.\n',
  'Ouch![^1]\n\n[^1]: https://example.org/a\n',
  '- item[^a]\n[^a]: Text\n',
  'No note[^nowhere] here.\n\n[^nowhere]: there\n',
  // Brackets in brackets
  '[[draft] Minutes](/url), [[1]](/one) and *so [far* so good]\n',
  '![[draft] A pier](/pier.jpg "Title")\n',
  '[a `]` b](/c) [d <e f="]"> g](/h)\n',
  // Front matter
  '---\ntitle: A day\n---\n\n# A day\n',
  '+++\ntitle = "A day"\n+++\nText.\n',
  // HTML
  '<details>\n<summary>More</summary>\n\nText *here*.\n\n</details>\n',
  'A<br>line <!-- note --> and <span title="x">words</span>.\n',
  '> <div>\n>\n> *quoted*\n>\n> </div>\n',
  '<table>\n<tr>\n<td>\n\n*cell*\n\n</td>\n</tr>\n</table>\n',
];
