// A page with the panel beside it: what the windshield looks like, drawn.
import {t} from '../t';

const lines = [92, 108, 124, 150, 166, 182, 208, 224];

export const Picture = () => (
	<svg className="picture" viewBox="0 0 640 280" role="img" aria-label={t('pictureAlt')}>
		<rect className="sheet" x="8" y="8" width="624" height="264" rx="12" />
		<path className="rule" d="M8 40h624" />
		<circle className="dot" cx="28" cy="24" r="4" />
		<circle className="dot" cx="42" cy="24" r="4" />
		<circle className="dot" cx="56" cy="24" r="4" />
		<rect className="sunk" x="80" y="16" width="280" height="16" rx="8" />
		<circle className="sunk" cx="64" cy="84" r="26" />
		{lines.map((y, index) => (
			<rect
				key={y}
				className="line"
				x={index < 2 ? 104 : 38}
				y={y - 24}
				width={index % 3 === 2 ? 190 : 280}
				height="8"
				rx="4"
			/>
		))}
		<rect className="panel" x="420" y="40" width="211" height="222" />
		<path className="rule" d="M420 40v231.500M420 100h212M420 136h212M526 100v36" />
		<circle className="sunk" cx="446" cy="68" r="14" />
		<text className="name" x="470" y="66">
			Marina Alves
		</text>
		<rect className="soft" x="470" y="74" width="96" height="6" rx="3" />
		<rect className="known" x="590" y="56" width="32" height="14" rx="7" />
		<rect className="soft" x="432" y="110" width="46" height="5" rx="2.500" />
		<rect className="soft" x="432" y="121" width="78" height="6" rx="3" />
		<rect className="soft" x="538" y="110" width="38" height="5" rx="2.500" />
		<rect className="soft" x="538" y="121" width="70" height="6" rx="3" />
		<rect className="wash" x="432" y="148" width="188" height="52" rx="8" />
		<rect className="deerbar" x="432" y="148" width="4" height="52" rx="2" />
		<text className="headline" x="446" y="168">
			{t('pictureDeer')}
		</text>
		<rect className="soft" x="446" y="180" width="120" height="6" rx="3" />
		{[214, 232, 250].map(y => (
			<g key={y}>
				<rect className="soft" x="432" y={y} width="20" height="6" rx="3" />
				<rect className="line" x="462" y={y} width="150" height="6" rx="3" />
			</g>
		))}
	</svg>
);
