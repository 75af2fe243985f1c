// Places and powers: names that are no company's, and those who govern.

/** Countries, regions and large cities, and who lives there; one word each. */
export const places =
	'u.s u.s. us usa america american americans uk u.k. britain british england english scotland scottish wales ireland irish london germany german germans berlin munich frankfurt france french paris italy italian rome milan spain spanish madrid ' +
	'barcelona portugal portuguese lisbon netherlands dutch amsterdam belgium belgian brussels switzerland swiss zurich geneva austria austrian vienna sweden swedish stockholm norway norwegian oslo denmark danish copenhagen finland finnish helsinki ' +
	'poland polish warsaw czech prague hungary hungarian budapest romania romanian bulgaria greece greek athens turkey turkish istanbul russia russian moscow ukraine ukrainian kyiv china chinese beijing shanghai shenzhen hong kong taiwan taiwanese ' +
	'japan japanese tokyo korea korean seoul india indian mumbai delhi bangalore bengaluru hyderabad pakistan bangladesh indonesia jakarta malaysia malaysian singapore thailand thai bangkok vietnam vietnamese philippines manila australia australian sydney ' +
	'melbourne zealand nz canada canadian toronto montreal vancouver ottawa mexico mexican brazil brazilian brasil argentina argentine chile chilean colombia peru venezuela israel israeli jerusalem tel aviv saudi arabia arabian uae dubai abu dhabi qatar doha ' +
	'iran iranian iraq egypt cairo nigeria lagos kenya nairobi south africa african ghana morocco ethiopia europe european asia asian pacific asia-pacific africa latin north northern southern east eastern west western middle emea apac latam nordic baltic ' +
	'california texas florida york nyc boston chicago seattle francisco los angeles san diego austin dallas houston denver atlanta miami philadelphia washington virginia carolina georgia ohio michigan pennsylvania arizona nevada vegas las oregon utah ' +
	'colorado tennessee nashville kentucky missouri minnesota wisconsin illinois indiana maryland massachusetts jersey connecticut alabama louisiana midwest silicon valley manhattan brooklyn ' +
	'alemanha franca espanha italia reino unido estados unidos eua china paulo rio janeiro deutschland frankreich osterreich schweiz wien hamburg koln allemagne espagne angleterre lyon alemania francia mexico bogota';

/** Those who govern, judge or watch, and the people who are known for it. */
export const powers =
	'eu u.n. un nato opec opec+ fed ecb imf who wto ftc sec doj fcc fda cdc epa irs fbi cia nsa nhtsa faa fca cma bafin cftc finra cfpb gop gov sen rep senate congress parliament kremlin pentagon brexit eurozone g7 g20 usmca nafta ' +
	'trump biden obama clinton hillary sanders warren harris putin xi macron merkel scholz modi erdogan trudeau bolsonaro lula powell yellen lagarde draghi zelensky netanyahu mnuchin lighthizer pelosi vestager';
