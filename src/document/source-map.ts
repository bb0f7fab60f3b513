import { inSource, type SourceSpan, type TextSpan } from './span.ts';

/** Takes spans of a document's text back to its source. A format makes one while it reads. */
export interface SourceMap {
  toSource(span: TextSpan): SourceSpan;
}

/** For formats whose text is their source, plain text above all. */
export const identity: SourceMap = {
  toSource: ({ start, end }) => inSource(start, end),
};
