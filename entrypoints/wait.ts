// What stands in a page that is about nobody by its address.
import {defineUnlistedScript} from 'wxt/utils/define-unlisted-script';
import {wait} from '@/lib/sensor/wait';

export default defineUnlistedScript(wait);
