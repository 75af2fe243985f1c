// Under way: the imports that run in this worker. Whatever only follows the store waits until they are through.

/** By the id of each, how to stop it. */
export const running = new Map<string, AbortController>();

export const isImporting = (): boolean => running.size > 0;
