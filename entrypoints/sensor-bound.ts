// The sensor of the place `other` on hosts that a site of it is bound to.
import sites from 'virtual:sites/bound';
import {defineUnlistedScript} from 'wxt/utils/define-unlisted-script';
import {hear} from '@/lib/sensor/hear';
import {sense} from '@/lib/sensor/sense';

export default defineUnlistedScript(() => sense(sites, {hear}));
