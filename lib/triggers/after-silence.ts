// After silence: they wrote or called for the first time after four months without a word.
import {defineTrigger} from './define';
import {day} from './words/silence';

const silence = 120;

export default defineTrigger({
	kind: 'after-silence',
	about: 'both',
	look({touches, subject}) {
		return touches.flatMap(({id, at, text, direction}, index) => {
			const before = touches[index + 1]; // Missing before the first contact of all
			if (!before || direction !== 'in' || at <= subject.createdAt) return [];

			const days = Math.floor((at - before.at) / day);
			return days < silence ? [] : [{key: id, from: `${days}`, to: text ?? '', because: [], at}]; // Missing where a contact has no subject line
		});
	},
});
