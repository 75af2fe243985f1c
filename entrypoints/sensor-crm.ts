// The sensor of the place `crm`.
import sites from 'virtual:sites/crm';
import {defineUnlistedScript} from 'wxt/utils/define-unlisted-script';
import {dial} from '@/lib/sensor/dial';
import {sense} from '@/lib/sensor/sense';
import {stale} from '@/lib/sites/dom/stale';

export default defineUnlistedScript(() => sense(sites, {isStale: stale, dial}));
