// What axe finds in a page as it stands, told in a line each.
import {readFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import type {Page} from '@playwright/test';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

type Found = {violations: {id: string; nodes: {target: unknown[]; failureSummary?: string}[]}[]};

export const axe = async (page: Page): Promise<string[]> => {
	await page.evaluate(source);
	const {violations} = await page.evaluate(
		only =>
			(globalThis as unknown as {axe: {run(on: Document, options: object): Promise<Found>}}).axe.run(document, {
				runOnly: only,
			}),
		tags,
	);

	return violations.flatMap(({id, nodes}) =>
		nodes.map(
			({target, failureSummary}) => `${id}: ${target.join(' ')} (${failureSummary?.split('\n')[1]?.trim() ?? ''})`,
		),
	);
};
