// Our CSV in a real spreadsheet: LibreOffice computes nothing in it, whatever stands in the fields of people.
import {execFileSync} from 'node:child_process';
import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {expect, test} from 'vitest';
import {csvHead, csvOf} from '@/lib/exchange/out/csv';
import {everywhere, formulas, nobody, shared} from '../exchange/formulas';
import {onPath, runs} from '../tools/browsers';
import {count} from '../tools/counts';

const office = [process.env.SOFFICE ?? '', ...onPath('soffice'), '/usr/bin/soffice'].find(
	file => file !== '' && runs(file),
);
if (!office)
	console.warn('SKIPPED: no LibreOffice was found. Install libreoffice-calc, or set SOFFICE to its program.');

const people = [...formulas, ...shared].map(everywhere);
const files = {
	'ours.csv': csvHead() + csvOf([...people, nobody]),
	// The same as somebody careless writes it: here a spreadsheet computes, or this test could not fail.
	'careless.csv': people
		.map(({name, notes}) => [name, ...notes].map(cell => `"${cell.replaceAll('"', '""')}"`).join(','))
		.join('\r\n'),
};

/** Opens the files with this delimiter, told to compute what looks like a formula; counts the formulas that it then holds. */
const formulasIn = (folder: string, delimiter: string): Record<string, number> => {
	const how = [delimiter.charCodeAt(0), 34, 76, 1, '', 0, false, true, false, false, false, -1, true].join(',');
	execFileSync(
		office!,
		[
			'--headless',
			'--norestore',
			`-env:UserInstallation=file://${folder}/profile`,
			`--infilter=Text - txt - csv (StarCalc):${how}`,
			'--convert-to',
			'fods',
			'--outdir',
			folder,
			...Object.keys(files).map(name => path.join(folder, name)),
		],
		{stdio: 'ignore', timeout: 120_000},
	);
	return Object.fromEntries(
		Object.keys(files).map(name => {
			const sheet = readFileSync(path.join(folder, name.replace('.csv', '.fods')), 'utf8');
			expect(sheet, 'It was opened, and something is in it.').toContain('table:table-cell');
			return [name, sheet.split('table:formula=').length - 1];
		}),
	);
};

test.runIf(office || count(0, 1) === 1)('no cell of ours is a formula in LibreOffice', {timeout: 300_000}, () => {
	expect(office, 'Install libreoffice-calc, or set SOFFICE to its program.').toBeTruthy();
	const folder = mkdtempSync(path.join(tmpdir(), 'windshield-office-'));
	try {
		for (const [name, text] of Object.entries(files)) writeFileSync(path.join(folder, name), text);
		for (const delimiter of [',', ';', '\t', '|'].slice(0, count(2, 4))) {
			const found = formulasIn(folder, delimiter);
			expect(found['ours.csv'], JSON.stringify(delimiter)).toBe(0);
			if (delimiter === ',') expect(found['careless.csv']).toBeGreaterThan(5);
		}
	} finally {
		rmSync(folder, {recursive: true, force: true, maxRetries: 5});
	}
});
