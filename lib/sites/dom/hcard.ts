// Microformats: the cards of people and companies as the same flat things that JSON-LD gives.
import type {Thing} from './jsonld';
import {text} from './text';

const most = 40;
const entry = '.h-entry,.h-cite,.h-review,.h-event,.u-comment,.hentry';

const own = '.p-given-name,.given-name,.p-job-title,.bday,[itemtype$=Person]';

const hrefs = (selector: string, root: ParentNode) =>
	Array.from(root.querySelectorAll(selector), link => link.getAttribute('href'));

/** Every h-card that stands for itself, and the one box of a life that an encyclopedia's page about a person has. */
export const cards = (document: Document): Thing[] => {
	const found = Array.from(document.querySelectorAll('.h-card')).slice(0, most);
	const born = document.querySelectorAll('.vcard .bday');
	const life = born.length === 1 ? born[0]?.closest('.vcard') : null; // There is exactly one
	if (life) found.push(life);

	const me = hrefs('a[rel~=me]', document);

	return found.map(card => {
		const part = (...names: string[]) => text(card.querySelector(names.map(name => `.${name}`).join()));
		const name = part('p-name', 'fn') ?? text(card);
		const org = part('p-org', 'org');
		const url = card === life ? [document.URL] : [card.getAttribute('href'), ...hrefs('.u-url,.u-uid,.url', card)];
		return {
			// A card alone may be anything's; links to oneself, a given name, a job or a birth are a person's.
			types: org === name ? ['Organization'] : me[0] || card.querySelector(own) ? ['Person'] : [],
			props: {
				name,
				url,
				jobtitle: part('p-job-title'),
				worksfor: org,
				location: part('p-locality'),
				email: hrefs('.u-email', card),
				sameas: me,
				...(card === life ? {birthdate: text(born[0])} : {}),
			},
			via: card.closest(entry) ? 'author' : null,
			of: null,
		};
	});
};
