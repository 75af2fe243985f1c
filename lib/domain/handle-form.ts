// The form of a handle, for the sensor as well: without a parser.
import type {Handle} from './handle';

/** A lower-case kind and a value without spaces, 300 characters at most. */
export const isHandle = (value: unknown): value is Handle =>
	typeof value === 'string' && value.length <= 300 && /^[a-z][a-z0-9-]{0,30}:\S+$/u.test(value);
