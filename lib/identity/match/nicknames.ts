// Given names that are one name: long and short, and across languages.

/** Each group is one name; a name may stand in several. */
const written =
	'william will bill billy willie willy liam wilhelm guillermo guillaume|robert rob bob bobby robbie bert robin roberto|richard rick dick rich ricky ritchie richie ricardo|james jim jimmy jamie jem diego|' +
	'john jon johnny jack jock johnnie jonny johann johannes hans juan joao jean giovanni ivan ioannis jan sean ian|jonathan jon johnny jonny|charles charlie chuck charley carl karl carlos carlo chas|' +
	'thomas tom tommy thos tomas tommaso|edward ed eddie ned ted teddy eduard eduardo edouard|edmund ed eddie ned edmond|theodore ted teddy theo theodor|henry harry hank hal heinrich enrique henri henrique hen|harold harry hal|' +
	'george georgie jorge georg georges giorgio geo|frederick fred freddie freddy fritz friedrich frederic federico fredric|alfred alf alfie fred|albert al bert bertie alberto|herbert bert herb bertie|hubert bert hugh|gilbert gil bert|' +
	'alexander alex al sandy xander sasha alec aleksandr alejandro alessandro lex|alexandra alex sandra sandy sasha lexi alexa|alan al allan allen|andrew andy drew andreas andres andre andrea andrei|anthony tony antonio anton antoine ant|' +
	'arthur art artie arturo|benjamin ben benny benji|bernard bernie barney bernhard bernardo|christopher chris kit topher christoph cristobal christophe|christian chris cristian|christine chris chrissie tina kristin kirsten christina cristina|' +
	'daniel dan danny dani daniele|david dave davy davey davide|dennis denny den denis|dominic dom nick dominik domingo|donald don donnie|douglas doug dougie|eugene gene|ernest ernie ernst ernesto|francis frank frankie fran franz francisco francesco francois paco|' +
	'franklin frank|gabriel gabe gabi|gerald gerry jerry gerhard|jeremy jerry jem|geoffrey geoff jeff|jeffrey jeff geoff|gregory greg gregor gregorio|harvey harv|isaac ike zac|jacob jake jakob jack|joseph joe joey josef jose giuseppe jos|joshua josh|' +
	'kenneth ken kenny|lawrence larry lawrie laurie lorenzo laurence lars laurent|leonard len lenny leo leonardo|leopold leo|lewis lew louis lou luis luigi ludwig|martin marty martijn|matthew matt matty mateo matthias matteo matthieu|maxwell max|maximilian max|' +
	'michael mike mick micky mickey mikey miguel michel mikhail michele misha mitch|mitchell mitch|nathan nat nate|nathaniel nat nate nathan|nicholas nick nicky nico nicolas nikolaus nikolai nic niklas klaus|oliver ollie olly|patrick pat paddy patricio|patricia pat patty trish tricia patti|' +
	'paul pablo paulo paolo pavel|peter pete pedro pierre pietro petr piotr|philip phil pip felipe phillip philipp philippe|raymond ray|raphael rafael raf rafa|reginald reg reggie|ronald ron ronnie|roger rog rodger|rudolf rudy rolf|russell russ|samuel sam sammy|' +
	'samantha sam|sebastian seb bastian|simon si|solomon sol|stanley stan|stephen steve steven stevie stefan esteban stephan etienne|stuart stewart stu|terence terry terrence|timothy tim timmy|valentine val|victor vic viktor|vincent vince vinny vicente|walter walt wally wat|zachary zach zack|' +
	'abigail abby gail|adelaide addie heidi ada|agnes aggie|amelia amy millie|ann anne anna annie nan nancy ana ania|antoinette tony toni|barbara barb babs barbie|beatrice bea trixie beatriz|bridget biddy bridie|caroline carrie caro carolina carol|catherine kate katie cathy kathy kitty kay katherine kathleen katharine katrin katarina caterina catalina cat kat|' +
	'charlotte lottie charlie lotte|clara claire clare|constance connie|cynthia cindy|deborah debbie deb debra|dorothy dot dottie dolly dora|eleanor ellie nell nelly nora elinor leonor ella|elizabeth liz lizzie beth betty bess bessie eliza elsie lisa libby betsy lily elisabeth isabel elise lise lillie|' +
	'emily em emmy millie|emma em|esther hester essie|evelyn eve evie|florence flo florrie flossie|frances fran fanny frankie|gertrude gertie trudy|grace gracie|gwendolyn gwen|harriet hattie harry harriett|helen nell nellie ellen elena helena lena nelly|isabella bella isabel izzy belle isobel|jacqueline jackie|' +
	'jane janie jenny janet jean joan juana|jennifer jen jenny|jessica jess jessie|josephine jo josie|judith judy|julia julie giulia|laura laurie|leticia lettie letty|lillian lily lil lilian|louisa lou louise luisa|lucy lucia lucie|madeleine maddie maddy madeline|margaret maggie meg peggy madge margery daisy greta rita marge margarita marguerite margarethe|' +
	'martha mattie marta|mary molly polly mamie maria marie may minnie mae miriam marion|matilda tilly mattie tilda|millicent millie|mildred millie|nicole nicky nikki|pamela pam|penelope penny|philippa pippa|rachel rae|rebecca becky becca bex|rosemary rosie rose|rose rosie rosa|ruth ruthie|sarah sally sadie sara|' +
	'sophia sophie sofia|stephanie steph|susan sue susie suzy susanna susannah suzanne|teresa terry tess tessa theresa tracy|ursula ursel|valerie val|victoria vicky tori vicki|virginia ginny|vivian viv|winifred winnie freda fred|yvonne eve|' +
	'josef sepp|sebastiao tiao|francisco chico kiko|antonio toni tonho|eduardo dudu edu|aleksey alyosha alexei|dmitri dima dmitry|yevgeny zhenya evgeny|vladimir vova volodya|sergei seryozha sergey|yekaterina katya ekaterina|maria masha|tatiana tanya|anastasia nastya|mohammed mohamed muhammad mohammad mo|abdul abdullah|georgiana georgina georgia|augustus gus august augustine|cuthbert bert|percival percy|archibald archie|ebenezer eben|ignatius iggy ignacio nacho|jeremiah jerry|zebulon zeb|thaddeus thad|silvester syl';

const groups = written.split('|').map(group => group.split(' '));

const byName = (): Map<string, number[]> => {
	const made = new Map<string, number[]>();
	for (const [at, names] of groups.entries())
		for (const name of names) {
			const others = made.get(name);
			if (others) others.push(at);
			else made.set(name, [at]);
		}

	return made;
};

/** Made for the first name that is asked for: a worker that wakes for something else need not wait for it. */
let known: Map<string, number[]> | null = null;
const groupsOf = (name: string): readonly number[] => {
	known ??= byName();

	return known.get(name) ?? [];
};

/** Whether two folded given names may be one: `bill` and `william`. */
export const isNickname = (a: string, b: string): boolean => {
	const others = groupsOf(b);

	return others.length > 0 && groupsOf(a).some(group => others.includes(group));
};

/** All names that one may be called instead, itself left out; `[]` for most. */
export const formsOf = (name: string): string[] =>
	[...new Set(groupsOf(name).flatMap(group => groups[group] ?? []))].filter(form => form !== name);

/** Names so usual that they have short forms: more people bear them than a small store shows. */
export const isUsual = (name: string): boolean => groupsOf(name).length > 0;

/** The first of its group: one word for `bill`, `billy` and `william`, by which they find each other. */
export const longName = (name: string): string => {
	const [group] = groupsOf(name);

	return group === undefined ? name : (groups[group]?.[0] ?? name);
};
