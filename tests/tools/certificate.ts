// A self-signed certificate made at run time: the few bytes of DER that node:crypto does not write itself.
import {generateKeyPairSync, randomBytes, sign} from 'node:crypto';

const der = (tag: number, ...parts: Uint8Array[]): Buffer => {
	const body = Buffer.concat(parts);
	const size = body.length;
	// DER wants the shortest form, and Chromium refuses any other.
	const length = size < 128 ? [size] : size < 256 ? [0x81, size] : [0x82, size >> 8, size & 255];
	return Buffer.concat([Buffer.from([tag, ...length]), body]);
};

const sequence = (...parts: Uint8Array[]) => der(0x30, ...parts);
const oid = (...bytes: number[]) => der(0x06, Buffer.from(bytes));
const ecdsaWithSha256 = sequence(oid(0x2a, 0x86, 0x48, 0xce, 0x3d, 0x04, 0x03, 0x02));
const commonName = oid(0x55, 0x04, 0x03);
const subjectAltName = oid(0x55, 0x1d, 0x11);

const nameOf = (text: string) => sequence(der(0x31, sequence(commonName, der(0x0c, Buffer.from(text)))));
const timeOf = (date: Date) => der(0x17, Buffer.from(`${date.toISOString().replace(/\D/gu, '').slice(2, 14)}Z`));

/** A key and a certificate for one name, valid from yesterday for 90 days. Nothing trusts it: the browsers are told not to mind. */
export const selfSigned = (name: string): {key: string; cert: string} => {
	const {privateKey, publicKey} = generateKeyPairSync('ec', {namedCurve: 'P-256'});
	const day = 86_400_000;
	const now = Date.now();
	const body = sequence(
		der(0xa0, der(0x02, Buffer.from([2]))),
		der(0x02, Buffer.from([1]), randomBytes(8)),
		ecdsaWithSha256,
		nameOf(name),
		sequence(timeOf(new Date(now - day)), timeOf(new Date(now + 90 * day))),
		nameOf(name),
		publicKey.export({type: 'spki', format: 'der'}),
		der(0xa3, sequence(sequence(subjectAltName, der(0x04, sequence(der(0x82, Buffer.from(name))))))),
	);
	const signature = sign('sha256', body, privateKey);
	const cert = sequence(body, ecdsaWithSha256, der(0x03, Buffer.from([0]), signature));
	const lines = cert.toString('base64').replace(/.{64}/gu, '$&\n');
	return {
		key: privateKey.export({type: 'pkcs8', format: 'pem'}).toString(),
		cert: `-----BEGIN CERTIFICATE-----\n${lines}\n-----END CERTIFICATE-----\n`,
	};
};
