// The sensor of the place `other`.
import sites from 'virtual:sites/other';
import {defineUnlistedScript} from 'wxt/utils/define-unlisted-script';
import {sense} from '@/lib/sensor/sense';

export default defineUnlistedScript(() => sense(sites));
