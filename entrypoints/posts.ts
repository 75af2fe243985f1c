// What is written in the mail or the thread in view, given to the keeper that sent for it and to nobody else.
import {defineUnlistedScript} from 'wxt/utils/define-unlisted-script';
import {readPosts} from '@/lib/posts/read';

export default defineUnlistedScript(() => readPosts({url: new URL(location.href), document}));
