// The sensor of the place `other`, on any host.
import sites from 'virtual:sites/other';
import {defineUnlistedScript} from 'wxt/utils/define-unlisted-script';
import {dial} from '@/lib/sensor/dial';
import {hear} from '@/lib/sensor/hear';
import {sense} from '@/lib/sensor/sense';

export default defineUnlistedScript(() => sense(sites, {hear, dial}));
