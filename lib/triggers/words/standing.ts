// Words of registers for a company that cannot pay or is no more.
import {fold} from '@/lib/identity/fold';

const trouble =
	/^(?:in )?(?:insolv|insolven[ct]|dissol|liquidat|liquidac|bankrupt|receivership|administration|struck off|wound up|winding up|ceased|terminat|falencia|falida|recuperacao judicial|concurso|konkurs|redressement|inaktiv durch insolvenz)/u;

/** Whether a register's word for its standing is one of these. That a fee lapsed is none of them. */
export const isTrouble = (standing: string): boolean => trouble.test(fold(standing));
