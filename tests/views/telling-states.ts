// What mails and threads in view tell, as the keeper would say it.
import type {TellingShown} from '../../lib/messages';

const said = 'We have now waited for the spare pumps for three weeks and nobody answers our calls.';
const nora = {subject: 'nora', kind: 'person', name: 'Nora Velasco', title: 'Buyer', company: 'Pelagic Works'} as const;
const pelagic = {subject: 'pelagic', kind: 'company', name: 'Pelagic Works', title: null, company: null} as const;

export const unhappy: TellingShown = {
	kind: 'complaint',
	event: 'complaint',
	from: 'mail',
	title: 'Pumps for the Kiel yard',
	author: 'Nora Velasco',
	handle: 'email:nora.velasco@pelagic.example',
	at: Date.UTC(2026, 7, 20),
	quote: said,
	marks: [
		[12, 18],
		[39, 54],
		[59, 73],
	],
	asked: null,
	stale: false,
	wrong: false,
	beside: {
		author: nora,
		named: [pelagic],
		tickets: ['#12 Leaking seal · open · urgent', '#15 Drawings of the second dock · open'],
		kept: ['pelagic'],
	},
};

export const asking: TellingShown = {
	...unhappy,
	kind: 'buying',
	event: 'question',
	from: 'forum',
	title: 'Alternatives to Jira?',
	author: 'nvelasco',
	handle: 'hackernews:nvelasco',
	quote:
		'We are looking for alternatives to Jira for 40 people, any suggestions are welcome as long as they are hosted in Europe.',
	marks: [[7, 31]],
	asked: 'Jira',
	stale: true,
	beside: {author: null, named: [], tickets: [], kept: []},
};
