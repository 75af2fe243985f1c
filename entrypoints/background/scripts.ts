// Scripts: which of ours runs in which pages of a place. Most pages get one that does nearly nothing until somebody may be on them.
import {roomScript, stepped} from '@/lib/domain/panel-width';
import type {Place} from '@/lib/domain/place';
import type {Settings} from '@/lib/domain/settings';
import {boundHosts, everyHost, hostsOf, nobodyOn} from '@/lib/sites/hosts';
import {matchesAny} from '@/lib/sites/patterns';
import {type Policy, presenceOf} from './presence';

/** Where a place is on and granted, in match patterns. */
export type Reach = {place: Place; matches: string[]; excludeMatches: string[]};

/** `late`: it has nothing to look at before the page is there. */
type Script = {id: string; file: string; matches: string[]; excludeMatches: string[]; late?: true};

/** Each place has a sensor of its own, so that no page pays for the sites of another; `bound` is that of `other` on the hosts of its sites. */
export const fileOf = (place: Place | 'bound') => `/sensor-${place}.js`;

export const bothSchemes = (host: string): string[] => [`https://${host}/*`, `http://${host}/*`];

/** The same pattern on one host alone. */
const onHost = (pattern: string, host: string): string => pattern.replace(/\/\/[^/]+/u, `//${host}`);

/** Where every host is granted the sensor of `other` waits behind the gate, but where the rep left the panel open. */
const gated = (sensor: Script, {matches, excludeMatches}: Reach, open: string[]): Script[] => {
	const away = [...new Set([...excludeMatches, ...boundHosts])];
	const opened = open.flatMap(bothSchemes);
	return [
		{id: 'bound', file: fileOf('bound'), matches: [...boundHosts], excludeMatches},
		...(opened.length > 0 ? [{...sensor, matches: opened, excludeMatches: away}] : []),
		{id: 'gate', file: '/gate.js', matches, excludeMatches: [...new Set([...away, ...opened])], late: true},
	];
};

/** Pages of its own that are about nobody whatever they show wait until they move on, but where the rep left the panel open. */
const waiting = (sensor: Script, {place, excludeMatches}: Reach, open: string[]): Script[] => {
	const nobody = [...nobodyOn[place]];
	const opened = open
		.filter(host => matchesAny(new URL(`https://${host}`), hostsOf[place]))
		.flatMap(host => nobody.map(pattern => onHost(pattern, host)));
	return [
		{...sensor, excludeMatches: [...excludeMatches, ...nobody]},
		...(opened.length > 0 ? [{...sensor, id: `${place}-open`, matches: opened}] : []),
		{id: `${place}-wait`, file: '/wait.js', matches: nobody, excludeMatches: [...excludeMatches, ...opened]},
	];
};

export const scriptsOf = (reach: Reach, {open}: Settings): Script[] => {
	const {place, matches, excludeMatches} = reach;
	const sensor = {id: place, file: fileOf(place), matches, excludeMatches};
	if (place === 'other' && everyHost.every(pattern => matches.includes(pattern))) return gated(sensor, reach, open);

	return nobodyOn[place].length > 0 ? waiting(sensor, reach, open) : [sensor];
};

/** Where the rep left the panel open a page makes room for it before its first paint. */
export const roomsOf = (settings: Settings, policy: Policy): Script[] => {
	const {open, panel} = settings;
	const shown = open.filter(host => presenceOf(new URL(`https://${host}`), settings, policy) === 'page');
	const room = {id: 'room', file: roomScript(panel.side, stepped(panel.width)), excludeMatches: []};
	return shown.length > 0 ? [{...room, matches: shown.flatMap(bothSchemes)}] : [];
};
