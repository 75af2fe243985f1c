// Turns of phrase that say more than their words.
import type {Says} from './weigh';

export type Cues = {bad: number; good: number; asks: number; found: Says[]};

/** What is complained of in whole phrases, and how heavily it weighs. */
const against: readonly (readonly [RegExp, number])[] = [
	[
		/\b(?:on hold|hung up|no (?:one|help|answer|response|reply|explanation|communication|info\w*|luck|excuse|reason|idea|way|apolog\w+|wifi|record)|nobody|not (?:help\w*|good|ok\w*|happy|cool|true|acceptable|working|work|fair|fun|pleased|even)|still (?:no|waiting|not|haven't|can't|on)|never (?:again|got|received|fly\w*|us\w+|had|been)|waste of|lack of|out of (?:order|control|hand)|rip off|let (?:me|us) down|letting (?:me|us) down|give up|gave up|fed up|so much for|no longer|too (?:late|long|bad)|last time|(?:do|get) (?:better|your act|it together|something)|step up|what (?:the|a joke|a mess|kind|gives|is going on)|how (?:can|could|about|is it|do you|many times|hard|come|the)|why (?:is|are|do|does|did|can't|not|would|the|am|won't|was|were|don't|isn't|didn't|have|has)|are you (?:kidding|serious|going)|you (?:guys|people) (?:suck|need|are the worst|have|keep|should)|need to (?:get|fix|improve|do)|trying to|tried to|have been|been (?:on|waiting|trying|sitting|told|delayed|over)|over an? hour|hours? (?:late|delay|wait|on)|for (?:over |more than |almost |the past |the last )?(?:\d+|two|three|four|five|an|several) ?(?:hours?|hrs?|minutes|mins?|days|weeks|months)|\d+ ?(?:\+ ?)?(?:hours?|hrs?|h|minutes|mins?|min)\b|late (?:flight|night|arriv\w+)|customer (?:service|svc)|(?:won't|wouldn't|can't|couldn't|doesn't|didn't|don't) (?:let|get|even|work|answer|help|know|have|care|reach|find|give|respond|understand|seem|allow|accept))\b/g,
		1,
	],
	[
		/\b(?:worst (?:\w+ ){0,3}(?:ever|experience|service|airline|company)|never (?:ever )?(?:again|flying|fly|using|use|buy\w*|book\w*)|lost (?:my|our|her|his|a|another) (?:\w+ )?(?:bags?|luggage|baggage|business|customer|suitcase|order|package)|(?:hate|hated) (?:you|this|it)|(?:is|are|was) (?:a joke|ridiculous|unacceptable)|customer service (?:is|was) (?:terrible|horrible|awful|bad|poor|the worst|non ?existent)|shame on|(?:2nd|3rd|4th|second|third|fourth|fifth) (?:time|delay|cancel\w+|flight)|cancell?ed (?:my|our|flight\w*)|miss(?:ed|ing)? (?:my|our|a|the) (?:flight|connect\w+|meeting)|#\w*(?:fail|delay|stuck|cancel|stranded|lost|late|wait|lies|mess|angry|shame|refund|wtf|worst|never|hate|bad|suck|rude|joke|disappoint|frustrat|notcool|unacceptable|stranded|poor|terrible|horrible)\w*)/g,
		2,
	],
	[
		/\b(?:thanks?|thx|thank you|great job|good job|nice job|way to go|kudos|congrats|love|obrigad[oa]|gracias|danke|merci)(?: \w+)? (?:for|on|how|por|fur|pour) (?:(?:the|another|my|yet|completely|always) )*(?:losing|los[et]|cancel\w*|delay\w*|nothing|ruin\w*|break\w*|making me|leaving me|not|wast\w+|ignor\w+|strand\w+|never|screw\w+|overcharg\w*|hang\w+|nada|nichts|rien)\b/g,
		4,
	],
	[/(?:\?!|!\?|\?{2,}|:\(|:-\(|:\/|😡|😠|😤|😒|😩|😭|😢|😞|😑|👎|💩|🙄)/gu, 1],
];

const inFavour: readonly (readonly [RegExp, number])[] = [
	[
		/\b(?:thank you|thanks (?:so|for the (?:quick|prompt|help|great|response|reply|info|follow|update|assist)|again|very|much|guys|to)|thx (?:for|so)|keep up|keep it up|well done|nice (?:job|work|flight|crew|one|touch)|good (?:job|work|flight|service|stuff|deal|news|people|one|to (?:hear|know))|great (?:job|work|flight|service|crew|experience|customer|staff|help|people|team|to|news|day|deal)|made my (?:day|night|trip)|above and beyond|big thanks|shout ?out|can't wait|cant wait|looking forward|look forward|so (?:much fun|happy|excited|good|great|nice|helpful|awesome)|(?:you|u) (?:guys )?(?:rock|rule|are (?:the best|awesome|amazing|great)|made)|the best|love (?:you|u|it|this|your|the|flying|my)|best (?:airline|flight|service|crew|customer|experience|in)|happy to|on time|job well done|way to go|loved? (?:it|the)|much appreciated|made it|works? (?:great|well|perfectly)|muito obrigad[oa]|muchas gracias|vielen dank|merci beaucoup)\b/g,
		1,
	],
	[/(?:<3|:\)|:-\)|;\)|:d\b|😊|😀|😃|😄|😍|👍|❤|💙|💕|😘|🙌|👏|😁|😎|🎉|💗|💖|🙏|👌|☺|💜|💝)/gu, 1],
];

/** What only asks or tells: no matter of pleasure. */
const asking =
	/(?:\b(?:do you (?:have|know|fly|offer|guys)|does (?:the|your|this)|can (?:i|you|we)|could (?:you|i)|is there|are there|what(?:'s| is| are| time| do)|when (?:is|are|will|do|does)|where (?:can|do|is)|how (?:do|can|long|much|early|far|many|should|would)|which|will (?:you|there|i|my|the)|any (?:chance|way|plans|idea|update|deals?|word)|would like|i'd (?:like|love)|just wondering|looking (?:for|to)|interested|please (?:dm|follow|advise|contact)|(?:my )?(?:confirmation|flight|booking|reservation|record) (?:number|code|locator|is|#)|flight (?:\d+|from|to)|who (?:is|do|should|can)|rt @|“@|"@)|<url>)/g;

const count = (
	text: string,
	patterns: readonly (readonly [RegExp, number])[],
	says: Says['says'],
	found: Says[],
): number => {
	let sum = 0;
	for (const [pattern, weight] of patterns)
		for (const {0: words, index} of text.matchAll(pattern)) {
			sum += weight;
			found.push({from: index, to: index + words.length, says});
		}
	return sum;
};

/** What would please has not. */
/** Thanks that are declined, or taken back in the same breath. */
const grudging =
	/\b(?:no,? (?:thank you|thanks|thx)|(?:thank you|thanks|thx)\b[^.!?]{0,25}\bbut\b|(?:obrigad[oa]|gracias|danke|merci)\b[^.!?]{0,25}\b(?:mas|pero|aber|mais)\b)/g;
const wished =
	/\b(?:would|wd|'d|could|will|might|hop(?:e|ing) (?:for|to|it|you)|supposed to|used to|try to|want(?:ed)?|wish) (?:\w+ )?(?:be |have |'ve |been )*(?:a )?(?:great|nice|good|awesome|amazing|better|appreciated?|love|lovely|helpful|cool|perfect|excellent|wonderful|luck|fun)\b/g;
/** A short question: what it names may not have happened. */
const question = /\?\s*(?:<url>\s*)?(?:thanks|thx|thank you)?[\s!.]*$/;

export const cues = (plain: string): Cues => {
	const found: Says[] = [];
	return {
		bad: count(plain, against, 'complaint', found) + [...plain.matchAll(grudging)].length,
		good:
			count(plain, inFavour, 'praise', found) -
			[...plain.matchAll(wished)].length -
			[...plain.matchAll(grudging)].length,
		asks: Math.min(3, [...plain.matchAll(asking)].length) + (question.test(plain) ? 1 : 0),
		found,
	};
};
