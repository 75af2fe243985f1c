// The framed panel's greeting: sent the moment this is evaluated, so that the keeper answers while React begins.
import {framed, shakeHands} from '../session';

/** Import this first: read before React, from a script of its own, it brought the brief no sooner. null: this panel stands beside the page, where it needs no token. */
export const greeting = framed ? shakeHands() : null;
