// Schemas of OpenAPI: what in a value is not as a schema says, as far as the documents of services use them.

export type Schema = {
	$ref?: string;
	type?: string | string[];
	enum?: unknown[];
	nullable?: boolean;
	required?: string[];
	properties?: Record<string, Schema>;
	additionalProperties?: boolean | Schema;
	items?: Schema;
	allOf?: Schema[];
	oneOf?: Schema[];
	anyOf?: Schema[];
	example?: unknown;
};

const kindOf = (value: unknown): string => (value === null ? 'null' : Array.isArray(value) ? 'array' : typeof value);

const fits = (value: unknown, type: string): boolean =>
	type === 'integer' ? Number.isInteger(value) : kindOf(value) === type;

/** One sentence each; none where the value is as the schema says. A property that the schema does not know is a flaw: nobody reads it. */
export const flaws = (value: unknown, given: Schema, resolve: (schema: Schema) => Schema, at: string): string[] => {
	const schema = resolve(given);
	if (value === null && schema.nullable) return [];

	const ways = schema.oneOf ?? schema.anyOf;
	if (ways) {
		const each = ways.map(way => flaws(value, way, resolve, at)).sort((a, b) => a.length - b.length);
		return each[0] ?? [];
	}
	if (schema.allOf) return schema.allOf.flatMap(part => flaws(value, part, resolve, at));

	const types = [schema.type ?? []].flat();
	if (types.length > 0 && !types.some(type => fits(value, type))) return [`${at} is ${kindOf(value)}, not ${types}.`];
	if (schema.enum && !schema.enum.includes(value)) return [`${at} is ${value}, not one of ${schema.enum}.`];
	if (Array.isArray(value))
		return value.flatMap((one, index) => (schema.items ? flaws(one, schema.items, resolve, `${at}[${index}]`) : []));
	if (kindOf(value) !== 'object' || !schema.properties) return [];

	const own = value as Record<string, unknown>;
	const missing = (schema.required ?? [])
		.filter(name => own[name] === undefined)
		.map(name => `${at}.${name} is missing.`);
	const within = Object.entries(own).flatMap(([name, one]) => {
		const property = schema.properties?.[name]; // Missing where the schema does not know it
		if (property) return flaws(one, property, resolve, `${at}.${name}`);

		return schema.additionalProperties ? [] : [`${at}.${name} is not known.`];
	});
	return [...missing, ...within];
};
