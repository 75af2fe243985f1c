// Keys: what the rep types in to be let in, and the header it goes into. Never a part of an address.
import {NetTrouble} from '@/lib/net/trouble';
import type {Context, Setting} from '../define';

export const tokenSetting = (placeholder?: string): Setting => ({
	name: 'token',
	label: 'settingToken',
	secret: true,
	...(placeholder ? {placeholder} : {}),
});
export const keySetting: Setting = {name: 'key', label: 'settingKey', secret: true};
export const userSetting: Setting = {name: 'user', label: 'settingUser'};
export const passwordSetting: Setting = {name: 'password', label: 'settingPassword', secret: true};

/** What the rep typed in. Throws `needs-key` where they did not. */
export const secretOf = (context: Pick<Context, 'secret'>, name: string): string => {
	const secret = context.secret(name)?.trim(); // Missing until the rep types it in
	if (!secret) throw new NetTrouble('needs-key');

	return secret;
};

export const bearer = (token: string): Record<string, string> => ({authorization: `Bearer ${token}`});

/** Name and password as a header, in UTF-8. */
export const basic = (user: string, password: string): Record<string, string> => ({
	authorization: `Basic ${btoa(String.fromCharCode(...new TextEncoder().encode(`${user}:${password}`)))}`,
});

/** An access token that ends after a while: where a service signs in only apps that keep a secret, or that its administrator registers. */
export const accessSetting: Setting = {name: 'token', label: 'settingAccessToken', secret: true};
