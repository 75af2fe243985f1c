// Copying a text: what the rep pastes somewhere else by their own hand.

/** Chromium lets no frame within a page use its clipboard but in the old way. */
const copyOld = (text: string): boolean => {
	const field = document.createElement('textarea');
	const before = document.activeElement;
	field.value = text;
	field.className = 'aloud';
	document.body.append(field);
	field.select();
	try {
		return document.execCommand('copy');
	} catch {
		return false;
	} finally {
		field.remove();
		if (before instanceof HTMLElement) before.focus();
	}
};

/** Answers whether it was copied. */
export const copy = async (text: string): Promise<boolean> => {
	try {
		await navigator.clipboard.writeText(text);
		return true;
	} catch {
		return copyOld(text);
	}
};
