// The later part of the keeper, read at once: unit tests run its modules without a build.
import {offer} from '@/lib/later';

offer();
