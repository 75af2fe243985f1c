// Later: what the keeper asks for by `import()` is no part of the script that it wakes with. See scripts/keeper-parts.ts.

/** Throws where its script is not there, as after an update that is still under way. */
export const later = () => import('@/lib/later');
export type Later = Awaited<ReturnType<typeof later>>;
