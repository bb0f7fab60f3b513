import { formatOf } from '#formats';
import { encodingNamed } from './encodings.ts';

/** As far as browsers look for a declaration. */
const HEAD = 1024;

/** The encoding that a byte order mark tells, and how long the mark is. */
export function markOf(bytes: Uint8Array): { name: string; length: number } | undefined {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return { name: 'utf-8', length: 3 };
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return { name: 'utf-16le', length: 2 };
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return { name: 'utf-16be', length: 2 };
  return undefined;
}

/**
 * The encoding that a document says it is in: in the declaration of XML, the first line of CSS or a meta tag of HTML.
 * Only HTML is searched: a text about HTML shows such tags and means nothing by them.
 */
export function declaredIn(bytes: Uint8Array, path: string | undefined): string | undefined {
  const head = Buffer.from(bytes.subarray(0, HEAD)).toString('latin1');
  const label = xml(head) ?? css(head) ?? (isHtml(head, path) ? meta(head) : undefined);
  const name = label === undefined ? undefined : encodingNamed(label);
  // Whoever could read the declaration read no UTF-16: browsers take it for UTF-8.
  return name?.startsWith('utf-16') ? 'utf-8' : name;
}

function isHtml(head: string, path: string | undefined): boolean {
  return formatOf(path) === 'html' || opensTag(head);
}

function opensTag(head: string): boolean {
  return head.trimStart().startsWith('<') && /^\s{0,20}<(?:!doctype html|html)[\s>]/iu.test(head);
}

function xml(head: string): string | undefined {
  if (!head.startsWith('<?xml')) return undefined;
  return /^<\?xml\s[^>]{0,100}?\bencoding\s{0,9}=\s{0,9}["']([\w.:-]{1,40})["']/u.exec(head)?.[1];
}

function css(head: string): string | undefined {
  if (!head.startsWith('@charset')) return undefined;
  return /^@charset "([\w.:-]{1,40})";/u.exec(head)?.[1];
}

function meta(head: string): string | undefined {
  const shown = head.replace(/<!--[^]*?(?:-->|$)/gu, '');
  for (const tag of shown.match(/<meta\s[^<>]{1,400}>/giu) ?? []) {
    // `charset="…"`, or within the content of `http-equiv`.
    const label = /charset\s{0,9}=\s{0,9}["']?\s{0,9}([\w.:-]{1,40})/iu.exec(tag)?.[1];
    if (label !== undefined) return label;
  }
  return undefined;
}
