// What the frames in German speak of; letters without accents.

export const role =
	'(?:ceo|cfo|cto|coo|(?:[a-z]*-)?(?:chef|chefin|vorstand|vorstandin)|vorstandschef(?:in)?|finanzvorstand|finanzchef(?:in)?|personalvorstand|vertriebschef|technikchef|vorstandsvorsitzende[rn]?|vorstand(?:s|smitglied)?|geschaftsfuhrer(?:in)?|geschaftsfuhrung|aufsichtsrat(?:s\\w*)?|leiter(?:in)?|direktor(?:in)?|manager(?:in)?|prasident(?:in)?|grunder(?:in)?|konzernchef(?:in)?|firmenchef(?:in)?|spitze|fuhrung|chefposten|vorsitz)';
export const site =
	'(?:[^,;:]{0,70}?\\b(?:[a-z]*(?:werke?|standorte?|buros?|filialen?|fabriken?|niederlassung(?:en)?|laden|lager|zentrale|zentrum|rechenzentrum|rechenzentren|zentren|hauptsitz|campus|labore?|hotels?|restaurants?|logistikzentrum|fertigung|geschafte?|store|stores|produktion|markt))\\b)';
export const staff =
	'(?:[^;:]{0,50}?(?:stellen|arbeitsplatze|jobs|mitarbeiter\\w*|beschaftigte\\w*|angestellte\\w*|leute|personal|belegschaft)\\b)';
export const money =
	'(?:[^;:]{0,60}?(?:[$€£]|(?:\\d[\\d.,]*|eine|zwei|drei|vier|funf|sechs|sieben|acht|neun|zehn|elf|zwolf|zwanzig|dreissig|vierzig|funfzig|hundert|mehrere|rund) ?(?:million\\w*|millionen|mio|milliard\\w*|mrd|euro|dollar)|serie [a-e]|series [a-e]|finanzierung\\w*|kapital|investoren|geld)\\b)';
export const ruled =
	'(?:^|[,;] ?)(?:die |der |das |dem )?(?:\\w*regierung|bund|bundestag|kabinett|ministerium|minister(?:in)?|polizei|stadt|land|gericht|eu|staat|ampel|kanzler(?:in)?|ukraine|russland|china|usa)[^A-Z]{0,30}';
export const firm =
	'[^;:]{0,90}?(?:[A-Z]|firma|start-?up|konkurrent\\w*|unternehmen|tochter\\w*|sparte|anteil\\w*|beteiligung|mehrheit|rivale\\w*|hersteller|geschaft)';
