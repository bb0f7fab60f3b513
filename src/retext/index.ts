export { fromRetext, type FromRetextSettings } from './from-retext.ts';
