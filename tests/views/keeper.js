// A keeper of invented answers: a real service worker, so that the views speak over the real messages of the browser.
globalThis.answers = {};
globalThis.heard = [];

const answerTo = message => {
	const {answers} = globalThis;
	if (message.type === 'hello') return answers.token === message.data.token ? {value: {tabId: 7}} : {value: null};
	// A frame that forgot its token is refused, as the real keeper would.
	if (answers.token !== undefined && message.token !== answers.token) return {trouble: 'refused'};

	const {who} = message.data;
	return answers[who === undefined ? message.type : `${message.type}:${who}`] ?? answers[message.type] ?? {value: null};
};

chrome.runtime.onMessage.addListener((message, _sender, reply) => {
	globalThis.heard.push(message);
	const {value, trouble, silent, wait = 0} = answerTo(message);
	const answer = () => reply(trouble ? {ok: false, trouble} : {ok: true, value});
	if (wait > 0) setTimeout(answer, wait);
	else if (!silent) answer();
	return silent === true || wait > 0;
});
