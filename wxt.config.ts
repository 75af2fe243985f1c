// The manifest and the build: one place for every permission Windshield asks for.
import react from '@vitejs/plugin-react';
import {defineConfig} from 'wxt';
import {inParts} from './scripts/keeper-parts';
import {leanScripts} from './scripts/lean-scripts';
import {placeSites} from './scripts/place-sites';
import {roomScripts} from './scripts/room-scripts';

/** Granted at the installation. Hosts of all other sites are optional: asked for when the rep switches their place on. */
const installHosts = [
	'https://*.linkedin.com/*',
	'https://mail.google.com/*',
	'https://outlook.live.com/*',
	'https://outlook.office.com/*',
	'https://outlook.office365.com/*',
	'https://*.hubspot.com/*',
	'https://*.lightning.force.com/*',
	'https://*.my.salesforce.com/*',
];

export default defineConfig({
	imports: false,
	publicDir: 'assets/public',
	outDir: '.output',
	zip: {excludeSources: ['screenshots/**', '.cache/**']},
	hooks: {
		'build:publicAssets': (_, files) => {
			files.push(...roomScripts());
		},
		'vite:build:extendConfig': ([entry], config) => {
			if (entry?.type === 'background') inParts(config); // Missing never: something is built
		},
	},
	vite: () => ({plugins: [react(), placeSites(), leanScripts()], build: {modulePreload: false}}),
	manifest: ({browser}) => ({
		name: '__MSG_appName__',
		description: '__MSG_appDescription__',
		default_locale: 'en',
		icons: {16: 'icons/16.png', 32: 'icons/32.png', 48: 'icons/48.png', 128: 'icons/128.png'},
		permissions: [
			'activeTab',
			'alarms',
			'scripting',
			'storage',
			'unlimitedStorage',
			...(browser === 'firefox' ? [] : ['sidePanel']),
		],
		// Asked for on the click that switches a kind of signal aloud.
		optional_permissions: ['notifications'],
		host_permissions: installHosts,
		optional_host_permissions: ['https://*/*', 'http://*/*'],
		content_security_policy: {
			extension_pages: [
				"default-src 'none'",
				"script-src 'self'",
				"style-src 'self'",
				"img-src 'self' data:",
				"font-src 'self'",
				// What may be asked is held by lib/net and by the browser's own permissions: a list here would refuse a system of the rep's own.
				"connect-src 'self' https: http:",
				"base-uri 'none'",
				"form-action 'none'",
				"require-trusted-types-for 'script'",
			].join('; '),
		},
		web_accessible_resources: [
			{
				resources: ['panel.html'],
				matches: ['https://*/*', 'http://*/*'],
				...(browser === 'firefox' ? {} : {use_dynamic_url: true}),
			},
		],
		commands: {
			_execute_action: {suggested_key: {default: 'Alt+K'}, description: '__MSG_commandFind__'},
			'before-call': {suggested_key: {default: 'Alt+C'}, description: '__MSG_commandCall__'},
			'toggle-panel': {suggested_key: {default: 'Alt+W'}, description: '__MSG_commandPanel__'},
			'lock-now': {suggested_key: {default: 'Alt+L'}, description: '__MSG_commandLock__'},
		},
		action: {default_title: '__MSG_appName__'},
		incognito: 'spanning',
		...(browser === 'firefox'
			? {
					sidebar_action: {default_panel: 'panel.html', default_title: '__MSG_appName__', open_at_install: false},
					browser_specific_settings: {
						gecko: {
							id: 'windshield@windshield.example',
							strict_min_version: '140.0',
							data_collection_permissions: {required: ['none']},
						},
					},
				}
			: {
					minimum_chrome_version: '130',
					side_panel: {default_path: 'panel.html'},
					storage: {managed_schema: 'policy.json'},
					// Pins the extension's id, so that a rep's store survives a move between folders and builds; the web store gives its own.
					...(process.env.WINDSHIELD_STORE
						? {}
						: {
								key: 'MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEAtjMWufiJGyAd6BaDUOX0mrXBplt47ADpJUGCvaylXgMkidNDSN0x6uaSag5S86xJOjycGF/cr6KJfydXeNExz6Mpw7lQ2gza0rCo647GthF7mafMc+ZbOqC2J/0bg8gWlHuTm+NbGAeT4QiOivhRMm9+KlSz9uvW7dSvS3bzmAGD38YclUknC6VbG7MrlsVEhpsZ3DFfZH0FvOaaC/FiU/C9mbqdoSdMxGua0rUFwKuwrRc2qSlYIZl5RhrOQZRF08Ud0KcQeTP0PH8TSmguWuA7aScEHTxWbIDB3WLrZR75HVBPYinEo3YRZiRRDuviha6C97l0MypUUxFQXzAneQIDAQAB',
							}),
				}),
	}),
});
