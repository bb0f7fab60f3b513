import { identity, type Reading } from '#document';
import { blocks } from './blocks.ts';
import { layout } from './layout.ts';

/** Plain text: the prose is the source, and only its line breaks tell what its parts are. */
export function plain(source: string): Reading {
  return { format: 'text', source, text: source, map: identity, layout, blocks };
}
