import { once } from '#text';
import { linkCalls } from '../data/furniture/calls.ts';

/** What a link says is no longer. */
const LONGEST = 120;

/** `Click here to download the pictures »` */
export function isLinkCall(text: string): boolean {
  const line = text
    .toLowerCase()
    .replace(/[\s»›→>!]{1,4}$/u, '')
    .replace(/^[»›→▶]\s?/u, '');
  return line.length <= LONGEST && linkCalls().some((pattern) => pattern.test(line));
}

const elsewhere = once(
  () =>
    /[([][^()[\]]{0,40}(?:new (?:window|tab)|neue[mns] (?:fenster|tab)|nouvel(?:le)? (?:fenêtre|onglet)|nueva (?:ventana|pestaña)|(?:ventana|pestaña) nueva|nov[ao] (?:janela|aba|guia|separador)|yeni (?:pencere|sekme)|now(?:ym oknie|ej karcie))[^()[\]]{0,20}[)\]]$/iu,
);

/** `Share on WhatsApp (opens in a new window)`: no text says where its links open. */
export function opensElsewhere(text: string): boolean {
  return /^[^([].*[^.!?][)\]]$/su.test(text) && elsewhere().test(text);
}
