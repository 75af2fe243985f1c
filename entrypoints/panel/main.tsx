// The panel's door: a frame shows its token first, before the rest of the panel begins.
import {greeting} from '@/components/panel/greeting';
import {startBeside, startFramed} from '@/components/panel/start';

void (greeting ? startFramed(greeting) : startBeside());
