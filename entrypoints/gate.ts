// The gate of the place `other`.
import {defineUnlistedScript} from 'wxt/utils/define-unlisted-script';
import {gate} from '@/lib/sensor/gate';

export default defineUnlistedScript(gate);
