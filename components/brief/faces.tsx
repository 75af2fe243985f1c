// People and companies as a list of faces and names; each opens in place.
import {initials} from '../links';

type Face = {subject: string; name: string; line: string | null};

export const Faces = ({faces, look}: {faces: Face[]; look: (subject: string) => void}) => (
	<ul className="people">
		{faces.map(({subject, name, line}) => (
			<li key={subject}>
				<span className="face small" aria-hidden="true">
					{initials(name)}
				</span>
				<div>
					<button type="button" className="link" onClick={() => look(subject)}>
						{name}
					</button>
					<p className="soft">{line}</p>
				</div>
			</li>
		))}
	</ul>
);
