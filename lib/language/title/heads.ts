// Words that say what somebody is at work, the more particular before the more general.
import {doingHeads} from './doing';
import type {Head} from './head';
import {leadingHeads} from './leading';
import {topHeads} from './top';

export const heads: readonly Head[] = [...topHeads, ...leadingHeads, ...doingHeads];
