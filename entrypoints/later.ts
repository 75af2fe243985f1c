// What the keeper needs only once something is asked of the world: read then, so that no page waits for it.
import {defineUnlistedScript} from 'wxt/utils/define-unlisted-script';
import {offer} from '@/lib/later';

export default defineUnlistedScript(offer);
