// Domains on which anybody can have an address: they say nothing of a company.

const domains =
	'gmail.com googlemail.com outlook.com hotmail.com live.com msn.com passport.com yahoo.com ymail.com rocketmail.com myyahoo.com aol.com aim.com icloud.com me.com mac.com ' +
	'proton.me protonmail.com protonmail.ch pm.me tutanota.com tutanota.de tutamail.com tuta.io tuta.com keemail.me hey.com fastmail.com fastmail.fm zoho.com zohomail.com zohomail.eu ' +
	'mail.com email.com usa.com post.com consultant.com engineer.com europe.com gmx.com gmx.us gmx.de gmx.net gmx.at gmx.ch gmx.fr web.de freenet.de t-online.de arcor.de ' +
	'posteo.de posteo.net mailbox.org online.de kabelmail.de vodafone.de ' +
	'orange.fr wanadoo.fr free.fr sfr.fr laposte.net neuf.fr bbox.fr numericable.fr aliceadsl.fr ' +
	'libero.it virgilio.it tiscali.it tin.it alice.it inwind.it iol.it email.it fastwebnet.it ' +
	'terra.com.br uol.com.br bol.com.br ig.com.br globo.com globomail.com r7.com oi.com.br zipmail.com.br superig.com.br ' +
	'sapo.pt mail.pt netcabo.pt clix.pt telefonica.net terra.es ono.com ya.com ' +
	'mail.ru bk.ru inbox.ru list.ru internet.ru yandex.ru yandex.com yandex.by yandex.kz yandex.ua ya.ru rambler.ru lenta.ru ukr.net i.ua meta.ua ' +
	'qq.com vip.qq.com foxmail.com 163.com 126.com yeah.net sina.com sina.cn sohu.com aliyun.com 139.com 189.cn tom.com ' +
	'naver.com hanmail.net daum.net nate.com kakao.com docomo.ne.jp ezweb.ne.jp softbank.ne.jp nifty.com ' +
	'rediffmail.com indiatimes.com seznam.cz email.cz centrum.cz post.cz volny.cz azet.sk zoznam.sk centrum.sk ' +
	'wp.pl o2.pl onet.pl op.pl interia.pl poczta.onet.pl gazeta.pl tlen.pl vp.pl poczta.fm ' +
	'freemail.hu citromail.hu abv.bg mail.bg dir.bg inbox.lv inbox.lt mail.ee walla.co.il walla.com bezeqint.net ' +
	'bluewin.ch hispeed.ch sunrise.ch telenet.be skynet.be proximus.be scarlet.be ziggo.nl kpnmail.nl planet.nl home.nl hetnet.nl xs4all.nl upcmail.nl chello.nl ' +
	'telia.com spray.se bredband.net comhem.se online.no broadpark.no jubii.dk mail.dk stofanet.dk luukku.com suomi24.fi kolumbus.fi ' +
	'btinternet.com btopenworld.com virginmedia.com ntlworld.com talktalk.net sky.com blueyonder.co.uk tiscali.co.uk eircom.net ' +
	'comcast.net verizon.net att.net sbcglobal.net bellsouth.net cox.net charter.net earthlink.net juno.com netzero.net optonline.net frontier.com windstream.net pacbell.net mindspring.com ' +
	'rogers.com sympatico.ca shaw.ca telus.net videotron.ca bell.net bigpond.com bigpond.net.au optusnet.com.au iinet.net.au tpg.com.au xtra.co.nz ' +
	'hushmail.com runbox.com disroot.org riseup.net mailfence.com lycos.com excite.com inbox.com mail2world.com duck.com privaterelay.appleid.com users.noreply.github.com ' +
	'mailinator.com guerrillamail.com yopmail.com 10minutemail.com tempmail.com trashmail.com sharklasers.com';

const exact: ReadonlySet<string> = new Set(domains.split(' '));
/** One provider under many countries: `yahoo.co.uk`, `hotmail.fr`, `live.com.mx`. */
const everyCountry = /^(?:yahoo|hotmail|live|outlook|ymail|rocketmail|gmx|yandex|aol)\.(?:com?\.)?[a-z]{2,3}$/;

/** Is this mail domain one on which anybody can have an address? */
export const isFreeMail = (domain: string): boolean => {
	const host = domain.trim().toLowerCase().replace(/\.$/, '');

	return exact.has(host) || everyCountry.test(host);
};
