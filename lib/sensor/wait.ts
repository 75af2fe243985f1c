// Wait: on a page that is about nobody by its address, until it moves on to another one.
import {knock} from './knock';
import {onceMoved} from './moves';

export const wait = (): void => onceMoved(() => void knock());
