// Words of displeasure and of pleasure in how customers write, each with how much it says: 1 a little, 2 clearly, 3 alone enough.

/** `word word` lists by weight; `*` at an end stands for any ending. */
export type Weighed = Readonly<Record<1 | 2 | 3, string>>;

export const displeased: Weighed = {
	3:
		'disrespect disrespectful disrespected unfriendly discourteous uncourteous nasty stinks appalled ashamed embarrassing embarrassment chaos chaotic clusterfuck bull unreal unsafe careless negligent neglect neglected unsatisfied dissatisfied unhappy untrained infuriated ridic untrustworthy deceptive dishonesty malpractice inept ineptitude inexcusably insulted ' +
		'worst terrible horrible awful pathetic ridiculous unacceptable disgusted disgusting disgraceful disgrace atrocious appalling abysmal incompetent incompetence inexcusable outrageous outrage infuriating unbelievable joke fail fails fiasco nightmare hell horrendous horrific garbage trash crap crappy bullshit bs wtf sucks sucked suck scam scammed ripoff shameful useless worthless rude rudest rudely hate hated lousy clueless stranded unprofessional deplorable dishonest liars lied lying stole stolen rubbish shit shitty sh*t damn fuck* fck pissed piss fraud fraudulent furious livid ' +
		'poorservice neveragain badservice unhappycustomer epicfail poorcustomerservice disappointed disappointing disappointment disappoints frustrated frustrating frustration annoyed annoying unhelpful misled mislead nightmarish laughable insulting mistreated abusive sham ' +
		'pessimo horrivel terrivel ridiculo absurdo inaceitavel vergonha lixo decepcionado decepcionada descaso enganado pesimo verguenza inaceptable basura estafa decepcionante indignante lamentable asco schlecht schrecklich katastrophe katastrophal furchtbar unverschamt frechheit enttauscht enttauschend enttauschung inakzeptabel unfahig saftladen betrug abzocke mies miserabel grottenschlecht honte honteux inadmissible inacceptable nul nulle catastrophique scandaleux arnaque decu decue incompetents pire',
	2:
		'screwing penalized penalised penalty trouble troubles hassle prob probs struggle struggling suffer suffered messed messing wasting wasted waste incorrect invalid locked frozen froze stopped downgrade downgraded leak leaking expired expire forced busy unanswered escalate escalated voicemail yelled yelling attitude lesson captive clue doubt doubtful scared alone sleep floor strangers backlog shortage soaked wet cold hot short-staffed staffed ruder steal stealing dropping drops unprepared outdated obsolete pointless hopeless helplessly hanging transferred unreachable unavailable inaccessible ' +
		'delay delays delayed delaying cancel* cancelled canceled cancelling cancellation cancellations cxl cxld lost losing loses lose missed missing miss stuck wait waiting waited waits hold broken broke damaged damage destroyed ruined ruin ruins ruining refund refunds reimburse reimbursed reimbursement compensation complaint complaints complain complained complaining issue issues problem problems error errors wrong bad worse poor poorly failed failure failing screwed screw mess fault blame unable refuse refused refuses ignored ignore ignoring ignores understaffed overbooked oversold bumped dropped disconnected hung charged overcharged overcharge fee fees dirty filthy gross cramped freezing uncomfortable smell smells smelly slow slowest crash crashes crashed down glitch glitches bug bugs buggy outage ' +
		"unresponsive unresolved unanswered unfair upset angry mad sad sorry shame mistake mistakes inconvenience inconvenienced inconvenient excuse excuses lack lacks lacking sick tired stress stressed stressful trapped abandoned sitting sat rescheduled rebook rebooked rebooking diverted tarmac runway standby mechanical wtf seriously ugh smh lol lmao noone nobody nothing none never cannot cant can't won't wont didn't didnt doesn't doesnt don't isn't isnt wasn't wasnt wouldn't wouldnt couldn't couldnt aren't haven't hasn't ain't aint without late later hrs hours hour " +
		'minutes mins overnight apology apologize lines line queue dead disaster luggage baggage bags helpless nonsense stupid idiotic idiots dumb insane crazy rather half hr 2hrs 3hrs 4hrs 45min fix fixed unreliable expensive pricey ripped cheated concerned worried confusing confused misleading unclear denied deny rejected reject impossible stop quit leaving switching fired ' +
		'atraso atrasado atrasada cancelado cancelada perdido perdida extraviada problema problemas erro demora demorado espera esperando reembolso reclamacao pior nao nunca ninguem quebrado defeito caro cobrado retraso retrasado perdieron maleta queja reclamo peor nadie roto averiado fallo fallos cobraron ' +
		'verspatung verspatet storniert verloren kaputt warte warten gewartet warteschleife probleme fehler beschwerde erstattung nie niemand keiner nicht kein keine funktioniert leider absturz retard annule annulee perdu perdue attente attendre problemes remboursement reclamation jamais personne panne casse erreur bagages malheureusement',
	1: 'no not why still again another only even yet despite after since hour days day week weeks month call called calling phone told tell say said says asked ask asking answer someone anyone supposed should need needs needed help helped please agent agents rep reps supervisor manager desk gate plane flight flights bag seat seats change changed paid pay money cost because least how same time times really way pretty just than now ever',
};

export const pleased: Weighed = {
	3:
		'awesome amazing excellent fantastic wonderful outstanding exceptional incredible superb brilliant fabulous kudos phenomenal terrific impressed impressive delighted thrilled rocks rock rocked flawless seamless lovely props shoutout kindest friendliest loved luv loving best compliment compliments commend hats perfect perfectly smooth smoothly pleasantly congrats congratulations bravo stellar heaven grateful blessed appreciative appreciated appreciate appreciates love loves ' +
		'otimo otima excelente maravilhoso maravilhosa incrivel perfeito perfeita adorei amei parabens recomendo fantastico increible maravilloso maravillosa encanta encanto genial perfecto perfecta felicidades recomiendo estupendo ausgezeichnet hervorragend wunderbar fantastisch toll super klasse begeistert perfekt grossartig empfehlenswert spitze excellente formidable parfait parfaite merveilleux felicitations adore ravi ravie top impeccable',
	2:
		'thank thanks thx thankyou tysm thnx ty great good nice nicely happy glad pleased pleasure helpful friendly kind polite courteous quick quickly prompt promptly fast easy comfortable fun enjoy enjoyed enjoying enjoyable cool sweet yay woohoo hooray excited beautiful gorgeous clean worked works resolved solved saved safe safely welcome favorite favourite fav cheers yes won wins win winner beyond hero heroes angel gem smile smiles smiling warm exceeded better recommend respect responsive efficient proud class classy luck lucky hope fleek wow omg haha cant-wait ' +
		'obrigado obrigada gracias danke merci gut gute freundlich schnell hilfreich zufrieden rapido rapida amable atencioso gentil simpatico sympa rapide efficace content contente satisfait satisfaite satisfeito satisfeita contento contenta bom boa bueno buena bien bon bonne gern',
	1: 'new first always again soon see team crew staff service response reply customer fly flying home upgrade free ready',
};

/** Before a word of pleasure within three words, they turn it round. */
export const turners = new Set(
	"not no never isn't isnt wasn't wasnt aren't don't dont didn't didnt doesn't doesnt won't wont can't cant cannot without hardly barely less nao nunca sem no ni sin nicht kein keine nie ohne pas jamais sans neither nor wouldn't couldn't ain't far".split(
		' ',
	),
);

/** What is spared somebody where a word of lacking stands right before. */
export const troubles = new Set(
	'problem problems hassle hassles trouble worries worry issue issues delay delays complaint complaints fees injuries error errors drama stress problema problemas atraso atrasos retraso retrasos probleme verspatung fehler probleme problemes retard souci soucis'.split(
		' ',
	),
);
export const lacking = new Set(
	'no without zero single sem nenhum sin ningun ohne kein keine keinerlei sans aucun aucune'.split(' '),
);
