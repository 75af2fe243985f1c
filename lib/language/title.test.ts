// Titles as people write them: how senior, what work, and who has left.
import {expect, test} from 'vitest';
import {functionOf, seniority} from './title';
import {saysLeft} from './title/left';

test.each([
	['Chief Executive Officer', 'management'],
	['Geschäftsführerin', 'management'],
	['VP of Data Center Infrastructure', 'management'],
	['Diretora de Vendas', 'director'],
	['Associate Director, Data', 'director'],
	['Head of Sales', 'lead'],
	['Abteilungsleiter Einkauf', 'lead'],
	['Team Lead', 'lead'],
	['Senior Software Engineer', 'senior'],
	['Software Engineer, Senior', 'senior'],
	['Ingeniera de Software Senior', 'senior'],
	['Account Manager', 'professional'],
	['Entwickler (m/w/d)', 'professional'],
	['Assistant to the CEO', 'junior'],
	['Vice President Assistant', 'junior'],
	['Assistente da Diretoria', 'junior'],
	['Assistentin der Geschäftsführung', 'junior'],
	['Estagiária de Marketing', 'junior'],
	['Graduate Consultant', 'junior'],
	['Executive Search Consultant', 'professional'],
	['Co-Founder & CEO', 'management'],
	['Former CEO', null],
	['Unicorn', null],
	['', null],
	['🚀', null],
])('%s stands %s', (title, level) => expect(seniority(title)).toBe(level));

test.each([
	['VP Sales', 'sales'],
	['Vertriebsleiterin', 'sales'],
	['Gerente de Recursos Humanos', 'people'],
	['Directeur des achats', 'purchasing'],
	['Softwareentwickler', 'engineering'],
	['Chefe de Projeto', 'project'],
	['CFO', 'finance'],
	['Executive Assistant', 'administration'],
	['Business Development Manager', 'business-development'],
	['Chief Executive Officer', 'general'],
	['Unicorn', null],
])('%s is about %s', (title, work) => expect(functionOf(title)).toBe(work));

test.each([
	['Former VP at Acme', true],
	['Ex-CTO', true],
	['Open to work', true],
	['#OpenToWork | Marketing', true],
	['Em busca de recolocação', true],
	['Auf Jobsuche', true],
	['Retired', true],
	['CTO at Acme | ex-Globex', false],
	['Ex-Globex, now CTO at Acme', false],
	['Executive Director', false],
	['Formerly known as Prince', true],
	['Expert', false],
])('%s says that its owner has left: %s', (text, left) => expect(saysLeft(text)).toBe(left));
