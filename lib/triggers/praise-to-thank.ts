// Praise to thank: they praised us in the open, and three days later no word of ours went to them.
import {defineTrigger, toldOf} from './define';
import {day} from './words/silence';

const days = 3;

export default defineTrigger({
	kind: 'praise-to-thank',
	about: 'both',
	weight: 0.6,
	fresh: 14,
	look({tales, touches, now}) {
		return tales.flatMap(tale => {
			if (tale.event !== 'praise') return [];

			const told = toldOf(tale);
			const at = told.at + days * day;
			const thanked = touches.some(touch => touch.direction === 'out' && touch.at >= told.at);
			return at > now || at <= tale.first.seenAt || thanked ? [] : [{...told, at}];
		});
	},
});
