// Intents: who looks to buy, who is about to leave, and who only asks, learns, sells or has bought already.
import {describe, expect, it, test} from 'vitest';
import {type Intent, intentOf} from './intent';

const told: [text: string, intent: Intent][] = [
	['I am considering buying the X solution from BigCompany but looking for alternatives. Any suggestions?', 'buying'],
	['Can anyone recommend invoicing software for a small team?', 'buying'],
	['Ask HN: Alternatives to Lumora?', 'buying'],
	['Ask HN: Best VPN providers?', 'buying'],
	['What CRM do you use?', 'buying'],
	['Looking for a reliable hosting provider', 'buying'],
	['We are evaluating a new ticketing system', 'buying'],
	['Is the Lumora Pro worth the price?', 'buying'],
	['@Lumora how much does the team plan cost?', 'buying'],
	['I am going to buy the Lumora 5 next week', 'buying'],
	['Where can I buy a used Lumora monitor?', 'buying'],
	['We are thinking of switching from Kestrel to Lumora', 'buying'],
	['Is there a tool that syncs calendars?', 'buying'],
	// Portuguese, Spanish, German, French
	['Estou pensando em contratar um CRM novo', 'buying'],
	['Alguém recomenda um bom software de gestão?', 'buying'],
	['¿Alguien me recomienda un buen proveedor de hosting?', 'buying'],
	['Estamos buscando alternativas a Lumora', 'buying'],
	['Ich suche eine Alternative zu Lumora', 'buying'],
	['Könnt ihr mir einen Anbieter empfehlen?', 'buying'],
	['Je cherche un logiciel de facturation', 'buying'],
	['Quelqu’un peut me recommander un bon prestataire ?', 'buying'],
	// They leave.
	['We are cancelling our subscription', 'churn'],
	['@Lumora last time I use you guys', 'churn'],
	['@Lumora I am taking my business elsewhere', 'churn'],
	['Vou cancelar minha assinatura da Lumora', 'churn'],
	['Ich kündige meinen Vertrag', 'churn'],
	// Neither: learners, sellers, owners, third parties.
	['What is the best book on negotiation?', 'neutral'],
	['Ask HN: Best practices for code review?', 'neutral'],
	['Ask HN: How do I promote an app with no money?', 'neutral'],
	['Ask HN: Should I learn Rust or Go?', 'neutral'],
	['Looking for beta testers for our new app', 'neutral'],
	['Want to buy the new Lumora? Here are 3 lessons on messaging', 'neutral'],
	['Just got my Lumora 5', 'neutral'],
	['Would anyone use a tool like this?', 'neutral'],
	['Is college worth it?', 'neutral'],
	['', 'neutral'],
	['@Lumora the worst service ever, rude staff', 'complaint'],
	['@Lumora thank you, you are awesome!', 'praise'],
];

it.each(told)('%s: %s', (text, intent) => expect(intentOf(text).intent).toBe(intent));

describe('the words that decided', () => {
	test('stand where it says, in the text as it was written', () => {
		const text =
			'Olá! Não sei: é caro. I am considering buying the X solution from BigCompany but looking for alternatives.';
		const words = intentOf(text).at.map(([from, to]) => text.slice(from, to));
		expect(words[0]).toMatch(/^I am considering buying the/);
		expect(words).toContain('looking for alternatives');
	});
});

test.each(['a ', 'x\n', 'should i get ', 'best best ', 'looking for the the ', '@a ', '!?'])(
	'100 KB of "%s" are read in short',
	piece => {
		const text = piece.repeat(Math.ceil(100_000 / piece.length));
		intentOf(text);
		const start = performance.now();
		intentOf(text);
		expect(performance.now() - start).toBeLessThan(500);
	},
);
