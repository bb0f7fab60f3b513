/** What a worker runs. The command has a file of its own in place of this one. */
export const file = new URL('./worker.js', import.meta.url);
