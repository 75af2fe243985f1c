// The words of headers: what a column is called in the exports of CRMs and address books, in their languages.
import type {Target} from '../choice';

/** Folded. English, German, French, Spanish, Portuguese, Italian, Dutch, Polish, Swedish, Danish, Russian, Chinese, Japanese where known. */
const words: [Target, string][] = [
	[
		'name',
		'name|full name|contact name|display name|nom|nom complet|nombre completo|nome completo|nombre y apellidos|vollstandiger name|anzeigename|ansprechpartner|contact|kontakt|contatto|contacto|contato|nombre|nome|naam|volledige naam|imie i nazwisko|namn|navn|fullt navn|fio|фио|имя и фамилия|姓名|氏名|名前|person',
	],
	[
		'given',
		'first name|firstname|given name|forename|vorname|prenom|primeiro nome|nome proprio|primer nombre|nombre de pila|voornaam|imie|fornamn|fornavn|имя|名',
	],
	[
		'middle',
		'middle name|additional name|weitere vornamen|zweiter vorname|deuxieme prenom|segundo nombre|segundo nome|nome do meio|secondo nome|tussenvoegsel|отчество',
	],
	[
		'family',
		'last name|lastname|surname|family name|nachname|familienname|nom de famille|apellidos?|sobrenome|apelido|ultimo nome|cognome|achternaam|nazwisko|efternamn|etternavn|efternavn|фамилия|姓',
	],
	[
		'title',
		'job title|jobtitle|job|position|role|designation|occupation|organi[sz]ation title|funktion|stelle|berufsbezeichnung|poste|fonction|intitule du poste|titre du poste|puesto|cargo|funcion|funcao|ruolo|posizione|qualifica|mansione|functie|functietitel|stanowisko|befattning|stilling|должность|职位|職位|役職',
	],
	[
		'company',
		'company|company name|companyname|organi[sz]ation|organi[sz]ation name|account|account name|employer|current company|associated company|primary company|primary associated company|firma|firmenname|unternehmen|arbeitgeber|societe|entreprise|nom de l entreprise|empresa|nombre de la empresa|nome da empresa|compania|organizacion|organizacao|azienda|societa|ditta|bedrijf|bedrijfsnaam|organisatie|foretag|virksomhed|spolka|компания|организация|会社名?|公司',
	],
	[
		'companyDomain',
		'company domain|company domain name|domain|domain name|company website|company url|organi[sz]ation website|website domain|domane|domaine|dominio',
	],
	[
		'location',
		'location|standort|lieu|emplacement|ubicacion|localizacao|localidade|localita|locatie|lokalizacja|местоположение',
	],
	['city', 'city|town|stadt|ort|ville|ciudad|cidade|citta|stad|plaats|miasto|by|город|市'],
	[
		'region',
		'state|region|province|county|state region|bundesland|bundesland kanton|etat|departement|dep region|provincia|provincia o estado|estado|distrito|regione|provincie|wojewodztwo|lan|область',
	],
	[
		'country',
		'country|country region|land|land region|pays|pays region|pais|pais o region|pais regiao|paese|kraj|страна|国',
	],
	[
		'website',
		'website|web site|web ?page|site|homepage|home page|url|website url|webseite|internetseite|site web|site internet|page web|pagina web|pagina da web|sitio web|sito|sito web|strona www|сайт|网站',
	],
	[
		'profile',
		'linkedin|linkedin (?:profile|url|page|bio|link|contact profile url)|linkedin profile url|profile|profile url|profile link|person linkedin url|contact linkedin url|xing|xing profil|github|twitter|twitter (?:username|url|profile)',
	],
	[
		'tags',
		'tags?|labels?|categor(?:y|ies)|kategorien?|categories|categorias?|categorie|etiquetas|etiquettes|schlagworter|group membership|groups?|gruppen?|keywords|organi[sz]ation labels?|标签',
	],
	[
		'note',
		'notes?|anotacoes|comments?|remarks?|description|notiz|notizen|bemerkung|bemerkungen|kommentar|kommentare|anmerkungen|commentaires?|remarques?|notas?|observaciones|observacoes|comentarios|annotazioni|opmerkingen|uwagi|заметки|备注|備考',
	],
	[
		'at',
		'last modified|last modified date|lastmodifieddate|last update|last updated|modified|modified on|updated|updated at|update time|geandert am|zuletzt geandert|modifie le|derniere modification|ultima modificacion|ultima modificacao|ultima modifica',
	],
	[
		'since',
		'connected on|connected|connection date|verbunden am|verbunden seit|vernetzt am|connecte le|date de connexion|en relation depuis|conectado el|fecha de conexion|conectado em|data de conexao|data da conexao|collegato il|data di collegamento|verbonden op',
	],
	['record', 'record id|record id (?:contact|company)|id|contact id|lead id|organi[sz]ation id|account id'],
];
const table = words.map(([target, names]) => [target, new RegExp(`^(?:${names})$`, 'u')] as const);

/** Columns about a mail or a phone that hold none, and those of machines and of other people. */
const beside =
	/assist[ae]n|asisten|\b(?:type|typ|tipo|label|opt(?:ed)? (?:out|in)|bounced?|owner|manager|spouse|count|number of|last|status|date|verified|domain|source|consent|reason|display(?:ed)? name|angezeigter name|nom complet|nombre de pantalla|nome (?:para|de) (?:exibicao|apresentacao)|fax|telecopie|pager|telex|radio|callback|tty|tdd|horbehinderte|main phone|telefon firma|telephone societe|centralita|principal da empresa)\b/u;
/** Columns whose content may look like something that it is not. */
const never = /\b(?:date|datum|id|ids|owner|fax|telecopie|photo|image|picture|logo|avatar|foto|centralita)\b/u;
const mail =
	/\b(?:e ?mail|mail|e?mailadresse|courriel|correo|messagerie|correio|posta elettronica|e ?post)\b|почта|メール|邮箱|邮件|電子郵件/u;
const phone =
	/\b(?:(?:mobile|home|other)?phone|telephone|tel|(?:mobil|haupt|auto)?telefon|mobile?|handy|cell|portable|telefono|movil|celular|telefone|telemovel|cellulare|telefoon|mobiel|telefon(?:nummer|nr)|rufnummer|komorka|whatsapp)\b|телефон|電話|电话|手机|携帯/u;
/** Words that say which of several it is; a city at home is none where somebody works. */
const modifiers =
	/\b(?:business|work|office|mailing|primary|current|geschaftlich|beruflich|bureau|professionnel(?:le)?|del? trabajo|comercial|value|wert|address(?= (?:city|region|country)))\b/gu;
/** There may be many of these; of others the first counts, and a second place or job is not mixed with it. */
const many = new Set<Target>(['email', 'phone', 'website', 'profile', 'tags', 'note']);

const trim = (text: string): string => text.replace(/\s+/gu, ' ').trim();

const withoutOwner = (folded: string): string => folded.replace(/^person (?=\S)/u, '');

/** Is this the name of a column for what somebody does, or for how they are addressed? Only its place can tell. */
export const isBareTitle = (folded: string): boolean =>
	/^(?:title|titel|titre|titulo|titolo|tytul)$/u.test(withoutOwner(folded));

/** What a column of this folded name holds; null where its name does not say, and its content may. */
export const targetOf = (folded: string): Target | null => {
	const plain = withoutOwner(folded);
	const single = trim(plain.replace(/\b\d\b/gu, ' '));
	if (mail.test(plain) || phone.test(plain)) return beside.test(plain) ? 'skip' : mail.test(plain) ? 'email' : 'phone';

	for (const name of [plain, single, trim(single.replace(modifiers, ' '))]) {
		const target = table.find(([, names]) => names.test(name))?.[0]; // Missing where no list names it
		if (target) return many.has(target) || !/\b[2-9]\b/u.test(folded) ? target : 'skip';
	}
	return never.test(plain) || isBareTitle(folded) ? 'skip' : null;
};
