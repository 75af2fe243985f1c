// The store in an ordinary page, for a browser whose extension worker is out of reach.
import {run} from './doings';

Object.assign(globalThis, {ask: run});
