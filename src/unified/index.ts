export { fromRetext, type FromRetextSettings } from '#retext';
export { copydesk, copydesk as default, type CopydeskSettings } from './plugin.ts';
