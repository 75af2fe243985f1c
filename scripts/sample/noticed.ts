// What the product notices of the sample's people, by its own code: bundled as the extension is, since triggers are found by their files.
import {notice} from '@/lib/notice';
import {noticeAround} from '@/lib/notice/around';
import type {Signal} from '../../lib/domain/signal.ts';
import type {Rows} from './rows.ts';

const noticed = ({subjects, facts, touches, notes}: Rows, now: number): Signal[] =>
	subjects.flatMap(subject => {
		const isTheirs = (row: {subject: string}) => row.subject === subject.id;
		const held = {facts: facts.filter(isTheirs), touches: touches.filter(isTheirs), notes: notes.filter(isTheirs)};
		const around = {subject, ...held, verdicts: [], people: [], ours: [], market: {sells: [], rivals: []}, now};
		return [...notice(subject, held.facts, [], now), ...noticeAround(around)];
	});

Object.assign(globalThis, {noticedOfSample: noticed});
