// Saves something made here as a file of the rep's downloads.

/** Text becomes JSON. */
export const save = (content: Blob | string, name: string): void => {
	const blob = typeof content === 'string' ? new Blob([content], {type: 'application/json'}) : content;
	const url = URL.createObjectURL(blob);
	Object.assign(document.createElement('a'), {href: url, download: name}).click();
	setTimeout(() => URL.revokeObjectURL(url), 60_000);
};
