// The framed panel's greeting: sent the moment this is evaluated, so that the keeper answers while React begins. In a script of its own,
// before React was read, it brought the brief no sooner: what it gained went into one script more.
import {framed, shakeHands} from '../session';

/** Import this first. null: this panel stands beside the page, where it needs no token. */
export const greeting = framed ? shakeHands() : null;
