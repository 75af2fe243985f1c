// A model of the rep's own, behind the address that Ollama, LM Studio and many others speak at: one question, one text.
import * as z from 'zod/mini';
import type {Get} from '@/lib/net/types';
import {answer, sure} from './answer';
import {baseOf} from './host';
import {bearer} from './key';

export type ModelConfig = {host: string; model: string};

/** A worker's request that is not answered within thirty seconds is ended by the browser. */
const patience = 28_000;

const choices = z.object({choices: z.array(z.object({message: z.object({content: z.string()})}))});
const list = z.object({data: z.array(z.object({id: z.string()}))});

/** `http://localhost:11434` and `http://localhost:11434/v1` are one. */
const urlOf = (host: string, path: string): string => `${baseOf(host).replace(/\/v1$/u, '')}/v1/${path}`;
const headersOf = (key: string | null): Record<string, string> => (key ? bearer(key) : {});

/** What it answers to instructions and data. It is offered no tools. */
export const speakBy =
	(get: Get, {host, model}: ModelConfig, key: string | null) =>
	async ({system, data}: {system: string; data: string}): Promise<string> => {
		const said = await sure(
			answer(
				get,
				{
					url: urlOf(host, 'chat/completions'),
					headers: headersOf(key),
					sends: ['facts'],
					patience,
					most: 200_000,
					json: {
						model,
						messages: [
							{role: 'system', content: system},
							{role: 'user', content: data},
						],
						temperature: 0,
						max_tokens: 600,
						stream: false,
					},
				},
				choices,
			),
		);
		return said.choices[0]?.message.content ?? ''; // Missing where it had nothing to say
	};

/** Names of the models that are there. */
export const modelsAt = async (get: Get, host: string, key: string | null): Promise<string[]> =>
	(
		await sure(answer(get, {url: urlOf(host, 'models'), headers: headersOf(key), sends: ['nothing'], fresh: 0}, list))
	).data.map(({id}) => id);
