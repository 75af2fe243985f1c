// Praise to thank: somebody whom we have to do with praised in the open, and three days later no word of ours went to them.
import {defineTrigger, toldOf} from './define';
import {isCustomer} from './words/customer';
import {day} from './words/silence';

const days = 3;

export default defineTrigger({
	kind: 'praise-to-thank',
	about: 'both',
	look(around) {
		const {tales, touches, now} = around;
		if (touches.length === 0 && !isCustomer(around)) return [];

		return tales.flatMap(tale => {
			if (tale.event !== 'praise') return [];

			const told = toldOf(tale);
			const at = told.at + days * day;
			const thanked = touches.some(touch => touch.direction === 'out' && touch.at >= told.at);
			return at > now || at <= tale.first.seenAt || thanked ? [] : [{...told, at}];
		});
	},
});
