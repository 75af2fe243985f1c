// Headlines in Japanese: no spaces between words, so a company is told by its legal form alone, or by an `@` before it.

const form = '(?:株式会社|有限会社|合同会社|合資会社|一般社団法人|学校法人|\\(株\\)|\\(有\\))';
const anyForm = new RegExp(form, 'u');
const role =
	/代表|社長|会長|取締役|執行役員|部長|課長|次長|係長|室長|支店長|店長|所長|局長|主任|専務|常務|理事|監査役|担当|エンジニア|マネージャー|マネジャー|ディレクター|デザイナー|コンサルタント|プログラマー|アナリスト|開発者|営業|人事|広報|経理|創業者|オーナー|リーダー|スペシャリスト|アドバイザー|教授|研究員|講師|弁護士|会計士|税理士|医師|秘書|C[EFTOIM]O|VP/u;
const first = new RegExp(`^(${form}\\s?[^\\s、,/@の]+|[^\\s、,/@]+?${form})(の|\\s*[\\s、,/:-]\\s*)(.+)$`, 'u');
const after = new RegExp(`^(.+?)\\s*[\\s、,/@:-]\\s*(${form}\\s?[^\\s、,/@の]+|[^\\s、,/@の]+${form})$`, 'u');
const firm = new RegExp(`^(?:${form}[^\\s、,/@の]+|[^\\s、,/@の]+${form})$`, 'u');
const at = /^(.+?)\s*@\s*([^\s、,/@の]{2,30}|[A-Z][\w.&]*(?: [A-Z][\w.&]*){0,3})$/u;

export const isJapanese = (text: string): boolean => /[\p{scx=Hiragana}\p{scx=Katakana}\p{scx=Han}]/u.test(text);

/** A company by its legal form, and nothing beside it. */
export const isFirm = (text: string): boolean => firm.test(text);

/** Title and company of one part of a headline; null where it names no job. */
export const japaneseJob = (text: string): {title: string | null; company: string | null; rest: string} | null => {
	const [, company, joint, title = ''] = first.exec(text) ?? []; // Missing where no company stands first
	// `株式会社味の素の部長`: where the name ends cannot be told.
	if (company && role.test(title) && !(joint === 'の' && title.includes('の'))) return {title, company, rest: ''};
	const [, before = '', named] = after.exec(text) ?? at.exec(text) ?? []; // Missing where none stands last
	if (named && role.test(before) && before.length < 40) return {title: before, company: named, rest: ''};

	return role.test(text) && text.length < 30 && !anyForm.test(text) && !/[。!?]/u.test(text)
		? {title: text, company: null, rest: ''}
		: null;
};
