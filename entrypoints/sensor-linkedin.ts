// The sensor of the place `linkedin`.
import sites from 'virtual:sites/linkedin';
import {defineUnlistedScript} from 'wxt/utils/define-unlisted-script';
import {dial} from '@/lib/sensor/dial';
import {sense} from '@/lib/sensor/sense';

export default defineUnlistedScript(() => sense(sites, {dial}));
