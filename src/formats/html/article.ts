import { attribute, descendants, outermost, texts, type Element, type Node } from './elements.ts';

/**
 * The part of a page that is the article: the `article` that says more than all others together, since teasers are such
 * elements too; else `main`; else all of the page.
 */
export function article(page: Node): Node {
  const articles = outermost(page, ({ tagName }) => tagName === 'article');
  if (articles.length === 1) return articles[0]!;
  let all = 0;
  let longest: { readonly element: Element; readonly length: number } | undefined;
  for (const element of articles) {
    const length = lengthOf(element);
    all += length;
    if (length > (longest?.length ?? -1)) longest = { element, length };
  }
  if (longest && longest.length * 2 >= all) return longest.element;
  const [main] = descendants(
    page,
    (element) => element.tagName === 'main' || attribute(element, 'role') === 'main',
  );
  return main ?? page;
}

function lengthOf(element: Element): number {
  let length = 0;
  for (const node of texts(element)) if ('value' in node) length += node.value.trim().length;
  return length;
}
