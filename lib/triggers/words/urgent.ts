// How urgent a ticket is: by the last part of its line, which the system writes and not the customer.
import {fold} from '@/lib/identity/fold';

const urgent =
	/^(?:urgent|urgente|critical|critico|critica|emergency|blocker|highest|dringend|kritisch|urgence|p[01]|sev ?[01]|priority 1|1 (?:urgent|critical|highest))$/u;

/** Whether a ticket, `#12 Printer on fire · open · urgent`, is urgent. */
export const isUrgent = (ticket: string): boolean => {
	const parts = ticket.split(' · ');

	return parts.length > 1 && urgent.test(fold(parts.at(-1) ?? '')); // Missing never: a text has a first part
};
