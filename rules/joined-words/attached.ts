/** Whether a token is part of a handle, a file, a domain, an identifier. */
export function isAttached(text: string, start: number, end: number): boolean {
  return '@#./\\_$=&~<:-'.includes(text[start - 1] ?? ' ') && !/\d/u.test(text[start - 2] ?? ' ')
    ? true
    : '@/\\_$=(~<-'.includes(text[end] ?? ' ') ||
        (text[end] === '.' && /[\p{L}\d]/u.test(text[end + 1] ?? ' '));
}
