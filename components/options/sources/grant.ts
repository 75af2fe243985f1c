// Asking the browser for the hosts of a source.
import type {SourceShown} from '@/lib/messages';
import {requestHosts} from '../../permissions';
import {say} from '../../snack';
import {anew} from '../../sources';
import {t} from '../../t';

/** Straight from a click: the browser takes no other request. */
export const grant = async ({origins}: SourceShown): Promise<void> => {
	if (!(await requestHosts(origins))) say(t('hostsNotGranted'));
	anew();
};
