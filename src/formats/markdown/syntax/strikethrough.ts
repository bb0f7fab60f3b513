import type { MarkdownConfig } from '@lezer/markdown';

const single = { resolve: 'Strikethrough', mark: 'StrikethroughMark' };

/** `~one~` tilde strikes through as two do (GFM); `~5 km` does not, as nothing closes it. */
export const singleTilde: MarkdownConfig = {
  parseInline: [
    {
      name: 'SingleTilde',
      before: 'Strikethrough',
      parse(inside, next, at) {
        if (next !== 0x7e) return -1;
        let end = at + 1;
        while (inside.char(end) === 0x7e) end++;
        if (end - at === 2) return -1;
        // Three and more are no mark.
        if (end - at > 2) return end;
        const before = inside.slice(at - 1, at);
        const after = inside.slice(at + 1, at + 2);
        const [spaceBefore, spaceAfter] = [/^\s?$/u.test(before), /^\s?$/u.test(after)];
        const [markBefore, markAfter] = [/[\p{P}\p{S}]/u.test(before), /[\p{P}\p{S}]/u.test(after)];
        const opens = !spaceAfter && (!markAfter || spaceBefore || markBefore);
        const closes = !spaceBefore && (!markBefore || spaceAfter || markAfter);
        return inside.addDelimiter(single, at, at + 1, opens, closes);
      },
    },
  ],
};
