// Under way: the imports that run in this worker, and whom it asks about for the rep. What nobody waits for waits until they are through.

/** By the id of each import, how to stop it. */
export const running = new Map<string, AbortController>();

export const isImporting = (): boolean => running.size > 0;

/** By the subject that the rep looks at, how to stop asking sources about it. */
export const asked = new Map<string, AbortController>();

export const isAskingForTheRep = (): boolean => asked.size > 0;
