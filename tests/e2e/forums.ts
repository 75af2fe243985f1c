// Threads as each forum's software writes them, invented from known anchors: one question, an answer that is not read, and who wrote it.

const question = 'We are looking for alternatives to Lumora for our team.';
const answer = 'Terrible service, I want my money back, never again.';
const when = '2026-11-18T10:00:00Z';
const page = (head: string, body: string) =>
	`<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Alternatives</title>${head}</head><body>${body}</body></html>`;
const data = (thing: object) =>
	`<script type="application/ld+json">${JSON.stringify({'@context': 'https://schema.org', ...thing})}</script>`;

export type Forum = {
	name: string;
	url: string;
	html: string;
	handle: string | null;
	author: string;
	title: string;
	dated: boolean;
};

const of = (forum: Omit<Forum, 'author' | 'title' | 'dated'> & Partial<Forum>): Forum => ({
	author: 'idahalv',
	title: 'What do you use?',
	dated: true,
	...forum,
});

export const forums: readonly Forum[] = [
	of({
		name: 'Stack Exchange',
		url: 'https://softwarerecs.stackexchange.com/questions/101/what-do-you-use',
		handle: 'stackexchange:softwarerecs.stackexchange.com/77',
		author: 'Ida Halvorsen',
		html: page(
			'',
			`<div id="question-header"><h1><a class="question-hyperlink">What do you use?</a></h1></div><div id="question"><div class="s-prose js-post-body"><p>${question}</p><pre><code>I want to buy code</code></pre></div><div class="post-signature"><div class="user-action-time">edited <span class="relativetime" title="2026-11-19 10:00:00Z">yesterday</span></div><div class="user-details"><a href="/users/5/editor">Editor</a></div></div><div class="post-signature owner"><div class="user-action-time">asked <span class="relativetime" title="2026-11-18 10:00:00Z">Nov 18</span></div><div class="user-details"><a href="/users/77/ida">Ida Halvorsen</a></div></div></div><div id="answers"><div class="answer"><div class="js-post-body">${answer}</div></div></div>`,
		),
	}),
	of({
		name: 'Reddit',
		url: 'https://www.reddit.com/r/sales/comments/abc/what_do_you_use/',
		handle: 'reddit:idahalv',
		html: page(
			'',
			`<shreddit-app><main><shreddit-post author="IdaHalv" post-title="What do you use?" created-timestamp="2026-11-18T10:00:00.000000+0000"><span slot="authorName"><a href="/user/IdaHalv/">IdaHalv</a></span><h1 slot="title">What do you use?</h1><div slot="text-body"><p>${question}</p></div></shreddit-post><shreddit-comment>${answer}</shreddit-comment></main></shreddit-app>`,
		),
		author: 'IdaHalv',
	}),
	of({
		name: 'GitHub',
		url: 'https://github.com/lumora/lumora/discussions/7',
		handle: 'github:idahalv',
		html: page(
			'',
			`<h1 class="gh-header-title"><span class="js-issue-title">What do you use?</span></h1><div class="js-discussion"><div class="TimelineItem"><a class="author" href="/idahalv">idahalv</a> <relative-time datetime="${when}">Nov 18</relative-time><div class="comment-body"><p>${question}</p></div></div><div class="TimelineItem"><a class="author" href="/other">other</a><div class="comment-body">${answer}</div></div></div>`,
		),
	}),
	of({
		name: 'Discourse',
		url: 'https://community.lumora.example/t/what-do-you-use/9',
		handle: 'discourse:community.lumora.example/idahalv',
		html: page(
			'<meta name="generator" content="Discourse 3.6.0">',
			`<div id="topic-title"><h1><span class="fancy-title">What do you use?</span></h1></div><article id="post_1"><a data-user-card="idahalv">Ida</a><span class="relative-date" data-time="${Date.parse(when)}">Nov 18</span><div class="cooked"><p>${question}</p><blockquote>I want to buy a quoted thing</blockquote></div></article><article id="post_2"><div class="cooked">${answer}</div></article>`,
		),
	}),
	of({
		name: 'a page that says that it is a discussion',
		url: 'https://forum.tiller.example/what',
		handle: null,
		html: page(
			data({
				'@type': 'DiscussionForumPosting',
				headline: 'What do you use?',
				text: question,
				author: {'@type': 'Person', name: 'idahalv', url: 'https://github.com/idahalv'},
				datePublished: when,
				comment: [{'@type': 'Comment', text: answer}],
			}),
			`<main><h1>What do you use?</h1><p>${question}</p></main>`,
		),
	}),
	of({
		name: 'a page that says that it is a question',
		url: 'https://help.tiller.example/q/1',
		handle: null,
		html: page(
			data({
				'@type': 'QAPage',
				mainEntity: {
					'@type': 'Question',
					name: 'What do you use?',
					text: question,
					author: {'@type': 'Person', name: 'idahalv'},
					dateCreated: '2026-11-18',
					acceptedAnswer: {'@type': 'Answer', text: answer},
				},
			}),
			`<main><h1>What do you use?</h1></main>`,
		),
	}),
];

/** A page of questions that its own site asked: nobody's. */
export const frequent = page(
	data({
		'@type': 'FAQPage',
		mainEntity: [{'@type': 'Question', name: 'Which alternatives to Lumora do you recommend?', text: question}],
	}),
	'<main><h1>Questions</h1></main>',
);
