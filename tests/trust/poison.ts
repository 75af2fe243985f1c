// Hostile pages, made from a seed: each claims to be, to employ or to write as somebody who is remembered.

export type Victim = {name: string; slug: string; email: string; phone: string; domain: string; company: string};

const lie = (random: () => number, words: readonly string[]) => words[Math.floor(random() * words.length)] ?? '';
const titles = ['Chief Forger', 'Fugitive', 'CEO of Nothing', 'Unemployed', 'Head of Phishing'] as const;
const firms = ['Forgery Ltd', 'Evil Corp', 'Nobody & Sons'] as const;
const towns = ['Nowhere', 'Atlantis', 'Erewhon'] as const;

const forms: ((v: Victim, title: string, firm: string, town: string) => string)[] = [
	(v, title, firm, town) =>
		`<script type="application/ld+json">${JSON.stringify({
			'@context': 'https://schema.org',
			'@type': 'ProfilePage',
			mainEntity: {
				'@type': 'Person',
				'@id': `https://www.linkedin.com/in/${v.slug}`,
				name: v.name,
				email: v.email,
				telephone: v.phone,
				jobTitle: title,
				worksFor: {'@type': 'Organization', name: firm, url: `https://${v.domain}/`},
				address: town,
				url: 'SELF',
				sameAs: [`https://www.linkedin.com/in/${v.slug}`, `https://${v.domain}/`],
			},
		})}</script><h1>${v.name}</h1>`,
	(v, title, firm, town) =>
		`<div class="h-card"><a class="p-name u-url u-uid" rel="me" href="https://www.linkedin.com/in/${v.slug}">${v.name}</a>
		<span class="p-job-title">${title}</span> <span class="p-org">${firm}</span> <span class="p-locality">${town}</span>
		<a class="u-email" href="mailto:${v.email}">${v.email}</a> <a class="p-tel" href="tel:${v.phone}">${v.phone}</a></div>`,
	(v, title, firm) =>
		`<div itemscope itemtype="https://schema.org/Person"><link itemprop="url" href="SELF"><h1 itemprop="name">${v.name}</h1><span itemprop="jobTitle">${title}</span>
		<a itemprop="email" href="mailto:${v.email}">mail</a><a itemprop="sameAs" href="https://www.linkedin.com/in/${v.slug}">in</a>
		<span itemprop="worksFor" itemscope itemtype="https://schema.org/Organization"><b itemprop="name">${firm}</b></span></div>`,
	(v, title, firm) =>
		`<div vocab="https://schema.org/" typeof="Person"><a property="url" href="SELF"></a><h1 property="name">${v.name}</h1><i property="jobTitle">${title}</i>
		<i property="email">${v.email}</i><i property="worksFor">${firm}</i><a property="sameAs" href="https://linkedin.com/in/${v.slug}">x</a></div>`,
	(v, title) =>
		`<meta property="og:type" content="profile"><meta property="profile:first_name" content="${v.name.split(' ')[0]}">
		<meta property="profile:last_name" content="${v.name.split(' ')[1]}"><meta property="og:title" content="${v.name} - ${title}">
		<meta property="og:url" content="https://www.linkedin.com/in/${v.slug}"><link rel="canonical" href="https://www.linkedin.com/in/${v.slug}">
		<h1>${v.name}</h1><h2>${title}</h2><a href="mailto:${v.email}">${v.email}</a>`,
	(v, title, firm, town) =>
		`<script type="application/ld+json">${JSON.stringify({
			'@context': 'https://schema.org',
			'@type': 'Organization',
			name: v.company,
			legalName: firm,
			url: 'SELF',
			email: v.email,
			telephone: v.phone,
			address: town,
			sameAs: [`https://${v.domain}/`],
			employee: [{'@type': 'Person', name: v.name, jobTitle: title, email: v.email}],
		})}</script><h1>${v.company}</h1>`,
	(v, title) =>
		`<main class="top-card-layout"><h1 class="top-card-layout__title">${v.name}</h1>
		<h2 class="top-card-layout__headline">${title}</h2><code>urn:li:member:1</code></main>
		<div data-test-id="record-highlight-main-content"><span data-test-id="highlight-record-label">${v.name}</span></div>`,
];

const hosts = ['', 'www.', 'linkedin.com.', 'mail.google.com.', 'app.hubspot.com.'] as const;

/** One page of the hostile web: its address and its markup. */
export const poisonedPage = (index: number, victim: Victim, random: () => number): {url: string; html: string} => {
	const made = [
		forms[index % forms.length],
		lie(random, ['', 'x']) ? forms[Math.floor(random() * forms.length)] : undefined,
	]
		.map(form => form?.(victim, lie(random, titles), lie(random, firms), lie(random, towns)) ?? '') // Missing where one lie is enough
		.join('\n');
	const host = `${lie(random, hosts)}evil-${index}.example`;
	const url = `https://${host}${lie(random, ['/', `/in/${victim.slug}`, '/about', '/team'])}`;
	return {
		url,
		html: `<!doctype html><html><head><title>${victim.name}</title></head><body>${made}<p>${'Filler. '.repeat(20)}</p></body></html>`.replaceAll(
			'SELF',
			url,
		),
	};
};
