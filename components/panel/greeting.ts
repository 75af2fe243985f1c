// The framed panel's greeting: sent the moment this is evaluated, so that the keeper answers while React is still being read.
import {framed, shakeHands} from '../session';

/** Import this before anything heavy. null: this panel stands beside the page, where it needs no token. */
export const greeting = framed ? shakeHands() : null;
