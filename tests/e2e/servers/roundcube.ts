// A real Roundcube on SQLite before a real Dovecot, with invented mails dropped into the mailbox of one rep.
import {chmod, chown, mkdir, symlink, writeFile} from 'node:fs/promises';
import {userInfo} from 'node:os';
import {join} from 'node:path';
import {freePort, needs, type Server, serve, tempFolder} from './server.ts';

export type Mail = {from: string; to: string; subject: string; cc?: string; date?: string; folder?: 'INBOX' | 'Sent'};
export type Roundcube = Server & {drop: (mail: Mail) => Promise<void>};

export const rep = 'rita@tiller.example';

const root = '/var/lib/roundcube/public_html';
const defaults = '/etc/roundcube/defaults.inc.php';
const dovecot = '/usr/sbin/dovecot';

/** Dovecot refuses to read mail as root: then the mailbox is the web server's, `www-data` of any Debian. */
const {uid, gid, username} = userInfo();
const owner = uid === 0 ? {uid: 33, gid: 33} : {uid, gid};

const dovecotConfig = (folder: string, port: number): string =>
	[
		'protocols = imap',
		'listen = 127.0.0.1',
		'ssl = no',
		'disable_plaintext_auth = no',
		`base_dir = ${folder}/run`,
		`log_path = ${folder}/dovecot.log`,
		`mail_location = maildir:${folder}/mail`,
		'first_valid_uid = 1',
		...(uid === 0 ? [] : [`default_internal_user = ${username}`, `default_login_user = ${username}`]),
		'passdb {\n  driver = static\n  args = nopassword=y\n}',
		`userdb {\n  driver = static\n  args = uid=${owner.uid} gid=${owner.gid} home=${folder}/mail allow_all_users=yes\n}`,
		'namespace inbox {\n  inbox = yes\n  mailbox Sent {\n    auto = subscribe\n    special_use = \\Sent\n  }\n}',
		`service imap-login {\n  chroot =\n  inet_listener imap {\n    port = ${port}\n  }\n  inet_listener imaps {\n    port = 0\n  }\n}`,
		'service anvil {\n  chroot =\n}',
		'service stats {\n  chroot =\n}',
	].join('\n');

/** Starts both on 127.0.0.1; the rep logs in as `rep` with any password. */
export const startRoundcube = async (): Promise<Roundcube> => {
	needs('Roundcube', '/usr/bin/php', dovecot, '/usr/lib/dovecot/imap', root, defaults);
	const folder = await tempFolder('roundcube');
	const [port, imapPort] = [await freePort(), await freePort()];
	const mine = (path: string) => chown(path, owner.uid, owner.gid);
	const folders = ['mail', 'mail/new', 'mail/cur', 'mail/tmp', 'mail/.Sent', 'mail/.Sent/new', 'mail/.Sent/cur'];
	await chmod(folder, 0o755);
	for (const one of [...folders, 'mail/.Sent/tmp', 'config', 'temp', 'logs', 'run']) await mkdir(join(folder, one));
	for (const one of [...folders, 'mail/.Sent/tmp']) await mine(join(folder, one));
	await writeFile(
		join(folder, 'config/config.inc.php'),
		[
			'<?php',
			`$config['db_dsnw'] = 'sqlite:///${folder}/roundcube.db?mode=0646';`,
			`$config['imap_host'] = '127.0.0.1:${imapPort}'; $config['smtp_host'] = '127.0.0.1:1';`,
			`$config['log_dir'] = '${folder}/logs/'; $config['temp_dir'] = '${folder}/temp/';`,
			`$config['skin'] = 'elastic'; $config['plugins'] = []; $config['enable_installer'] = false;`,
			`$config['des_key'] = 'invented-key-of-24-chars'; $config['product_name'] = 'Post';`,
			`$config['language'] = 'de_DE'; $config['create_default_folders'] = true; $config['refresh_interval'] = 3600;\n`,
		].join('\n'),
	);
	await writeFile(join(folder, 'dovecot.conf'), dovecotConfig(folder, imapPort));
	await symlink(defaults, join(folder, 'config/defaults.inc.php'));
	// One process group, Dovecot first in it: it is the slower one to end.
	const both = `/usr/bin/php -S 127.0.0.1:${port} -t ${root} & exec ${dovecot} -F -c ${folder}/dovecot.conf`;
	const server = await serve('/bin/sh', ['-c', both], {
		url: `http://127.0.0.1:${port}/`,
		folder,
		// A page asks for many files at once, and a mail is a page within a page.
		env: {ROUNDCUBE_CONFIG_DIR: join(folder, 'config'), PHP_CLI_SERVER_WORKERS: '4'},
	});
	let dropped = 0;
	const drop = async ({from, to, subject, cc, date, folder: box}: Mail): Promise<void> => {
		dropped += 1;
		const head = [`From: ${from}`, `To: ${to}`, ...(cc ? [`Cc: ${cc}`] : []), `Subject: ${subject}`];
		const sent = `Date: ${date ?? `Tue, 0${dropped} Sep 2026 10:00:00 +0200`}`;
		const body = 'Call zed@elsewhere.example or write to Gail Ghost <gail@elsewhere.example>.';
		const path = join(folder, box === 'Sent' ? 'mail/.Sent/cur' : 'mail/cur', `${1e9 + dropped}.${dropped}.mail:2,S`);
		await writeFile(path, [...head, sent, `Message-ID: <m${dropped}@mail.example>`, '', body, ''].join('\r\n'));
		await mine(path);
	};
	return {...server, drop};
};
