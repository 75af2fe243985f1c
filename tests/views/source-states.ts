// The states in which sources are shown: none on, several on and in trouble, one of them open, the ledger, the writing of a recipe.
import type {Answers} from './harness.ts';
import {askedLines, flawed, ledger, preview, sourcesOff, sourcesOn, tried} from './invented-sources.ts';
import type {State} from './states.ts';

/** `options` and `seen`: what the keeper answers where sources are of no matter. */
export const sourceStates = (options: Answers, seen: Answers): Record<string, State> => {
	const off: Answers = {...options, sources: {value: sourcesOff}, ledger: {value: {lines: [], more: false}}};
	const on: Answers = {
		...options,
		sources: {value: sourcesOn},
		ledger: {value: ledger},
		trySource: {value: tried},
		checkSource: {value: {works: true, says: '4,812 contacts', outcome: 'answered'}},
		previewRecipe: {value: preview},
	};
	const managed = {value: {...(options.settings as {value: object}).value, managed: ['sources']}};
	const shown = (answers: Answers, ready: string, click: string[] = []): State => ({
		view: 'options.html',
		answers,
		widths: [360, 1100],
		ready,
		...(click.length > 0 ? {click} : {}),
	});
	const opener = (id: string) => `[data-source=${id}] .opener`;

	return {
		'options-sources-new': shown(off, '#sources .group'),
		'options-sources-full': shown(on, '#sources .waits'),
		'options-sources-airplane': shown(
			{
				...on,
				sources: {value: {...sourcesOn, airplane: true}},
				settings: managed,
				configure: managed,
			},
			'#sources .managed',
		),
		'options-sources-failing': shown({...options, sources: {trouble: 'storage'}}, '#sources [role=alert]'),
		'options-sources-opened': shown(on, '.settings', [
			opener('hubspot'),
			opener('wikidata'),
			opener('open-tickets'),
			'[data-source=hubspot] .body > .acts button',
		]),
		'options-sources-flawed': shown(
			{
				...on,
				setSource: {
					value: {
						state: sourcesOn,
						flaws: [
							{setting: 'host', flaw: 'not-a-host'},
							{setting: 'password', flaw: 'missing'},
						],
					},
				},
			},
			'[data-source=carddav] .bad:not(:empty)',
			[opener('carddav'), '[data-source=carddav] [type=submit]'],
		),
		'options-ledger-full': shown(on, '.ledger', ['.group.all summary']),
		'options-ledger-new': shown(off, '.group.all[open] div > .soft', ['.group.all summary']),
		'options-recipe-new': shown(off, '.editor .emit', ['[data-write]']),
		'options-recipe-full': shown(on, '.tree .leaf', [
			opener('open-tickets'),
			'[data-source=open-tickets] .body [aria-expanded=false]',
		]),
		'options-recipe-flawed': shown({...on, previewRecipe: {value: flawed}}, '.editor .bad:not(:empty)', [
			opener('open-tickets'),
			'[data-source=open-tickets] .body [aria-expanded=false]',
		]),
		'panel-asked': {
			view: 'panel.html',
			answers: {...seen, asked: {value: askedLines}},
			widths: [280, 360, 640],
			ready: '.origins',
		},
	};
};
