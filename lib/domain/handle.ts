// A handle: an outside key by which a person or company is known somewhere.
import * as z from 'zod/mini';
import {isHandle} from './handle-form';

/** `kind:value`, lower case kind: `email:ada@x.com`, `linkedin:in/ada`, `domain:x.com`, `hubspot:contact/12`. */
export type Handle = `${string}:${string}`;

export const handleSchema = z.custom<Handle>(isHandle);

/** The kind of a handle: `email` of `email:ada@x.com`. */
export const handleKind = (handle: Handle): string => handle.slice(0, handle.indexOf(':'));

/** The value of a handle: `ada@x.com` of `email:ada@x.com`. */
export const handleValue = (handle: Handle): string => handle.slice(handle.indexOf(':') + 1);
