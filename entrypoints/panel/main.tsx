// The panel's door: a frame shows its token first, while the rest of the panel is still being read.
import {greeting} from '@/components/panel/greeting';
import {startBeside, startFramed} from '@/components/panel/start';

void (greeting ? startFramed(greeting) : startBeside());
