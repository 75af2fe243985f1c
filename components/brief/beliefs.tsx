// What we believe, field by field: who said so and when, who says otherwise, and a way to say "wrong".
import type {Belief} from '@/lib/domain/brief';
import type {Fact} from '@/lib/domain/fact';
import {useWrong} from '../acts';
import {Guarded} from '../guarded';
import {t} from '../t';
import {Evidence} from './evidence';

const Claim = ({fact, now}: {fact: Fact; now: number}) => {
	const wrong = useWrong();

	return (
		<div className="claim">
			<span className="value">{fact.value}</span>
			<Evidence fact={fact} now={now} />
			<Guarded
				className="link"
				aria-label={t('wrongNamed', fact.value)}
				disabled={wrong.isPending}
				onAct={() => wrong.mutate({fact: fact.id})}
			>
				{t('wrong')}
			</Guarded>
		</div>
	);
};

export const Beliefs = ({beliefs, now}: {beliefs: Belief[]; now: number}) =>
	beliefs.length === 0 ? null : (
		<section className="beliefs">
			<h2>{t('whatWeBelieve')}</h2>
			<dl>
				{beliefs.map(({fact, others}) => (
					<div key={fact.id}>
						<dt>{t(`field_${fact.field}`)}</dt>
						<dd>
							<Claim fact={fact} now={now} />
							{others.length > 0 && (
								<div className="others">
									<p>{t('othersSay')}</p>
									{others.map(other => (
										<Claim key={other.id} fact={other} now={now} />
									))}
								</div>
							)}
						</dd>
					</div>
				))}
			</dl>
		</section>
	);
