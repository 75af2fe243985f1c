// The writer of briefs: a language model of the rep's own (Ollama, LM Studio, any that speaks as they do). It is asked on a click only.
import * as z from 'zod/mini';
import {NetTrouble} from '@/lib/net/trouble';
import {defineSource} from './define';
import {hostOrigins, hostSetting, hostShape} from './own/host';
import {keySetting} from './own/key';
import {type ModelConfig, modelsAt} from './own/model';

export default defineSource<ModelConfig>({
	title: 'Brief writer',
	homepage: 'https://github.com/ollama/ollama',
	group: 'brief',
	terms: {url: 'https://github.com/ollama/ollama', attribution: null, commercialUse: 'own'},
	help: 'helpWriter',
	discloses: {sends: ['facts'], to: ['{host}']},
	origins: config => hostOrigins(config.host),
	settings: [
		hostSetting('http://localhost:11434'),
		{name: 'model', label: 'settingModel', placeholder: 'gemma3:4b'},
		{...keySetting, optional: true},
	],
	config: z.object({host: hostShape, model: z.string().check(z.minLength(1), z.maxLength(100))}),
	// Nobody is looked up: what it writes is asked for in the brief.
	startsFrom: [],
	adds: {fields: [], events: [], handles: []},
	whole: [],
	keeps: {fresh: 0, nothing: 0},
	pace: {every: 0, perDay: 200},
	modelled: {from: 'known anchors', since: '2026-12'},
	async *ask() {
		yield {is: 'remark', code: 'nothing'};
	},
	async test({config, get, secret}) {
		const models = await modelsAt(get, config.host, secret('key'));
		if (!models.includes(config.model))
			throw new NetTrouble('failed', {detail: `no ${config.model} among: ${models.join(', ')}`.slice(0, 200)});

		return config.model;
	},
});
