// The worker of the test's own extension: the store behind messages, as the keeper has it.
import {run} from './doings';

chrome.runtime.onMessage.addListener(({type, args}, _sender, reply) => {
	run(type, args).then(reply);
	return true;
});
