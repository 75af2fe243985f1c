// One click to hear of somebody while nobody looks, and one to hear no more.
import {useWatch} from '../acts';
import {Guarded} from '../guarded';
import {t} from '../t';

type Props = {name: string; subject: string; watched: boolean};

export const Watch = ({name, subject, watched}: Props) => {
	const watch = useWatch();
	// What was asked for is shown while it is written.
	const on = watch.isPending ? watch.variables.on : watched;

	return (
		<Guarded
			className={on ? 'watch on' : 'watch'}
			aria-pressed={on}
			title={t('watchTitle', name)}
			disabled={watch.isPending}
			onAct={() => watch.mutate({subject, on: !on})}
		>
			{t(on ? 'watching' : 'watch')}
		</Guarded>
	);
};
