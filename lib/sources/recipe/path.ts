// A path of a recipe: JSONPath of RFC 9535, less its functions, with filters that look at one place and compare it with a constant.
import {JSONPathEnvironment, type JSONPathQuery, jsonpath} from 'json-p3';

export type Path = JSONPathQuery;

const environment = new JSONPathEnvironment();

const {selectors, expressions} = jsonpath;
type Expression = InstanceType<typeof expressions.FilterExpression>;

const isQuery = (side: Expression): boolean => side instanceof expressions.RelativeQuery && side.path.singularQuery();

const isConstant = (side: Expression): boolean => side instanceof expressions.FilterExpressionLiteral;

/** False for functions too: `match` and `search` would run a pattern of somebody's on a text of somebody's. */
const isCheap = (expression: Expression): boolean => {
	if (expression instanceof expressions.LogicalExpression) return isCheap(expression.expression);
	if (expression instanceof expressions.PrefixExpression) return isCheap(expression.right);
	if (!(expression instanceof expressions.InfixExpression)) return isQuery(expression);

	const {left, right, logical} = expression;
	if (logical) return isCheap(left) && isCheap(right);

	return (isQuery(left) && isConstant(right)) || (isConstant(left) && isQuery(right));
};

/**
 * A path, or null where it is none, has a function in it, or a filter that would look through an answer for each of its parts:
 * what is left takes a time that a budget can hold (`find.ts`).
 */
export const pathOf = (text: string): Path | null => {
	if (text.length > 300) return null;

	try {
		const path = environment.compile(text);
		const cheap = path.segments
			.flatMap(segment => segment.selectors)
			.every(selector => !(selector instanceof selectors.FilterSelector) || isCheap(selector.expression));
		return cheap ? path : null;
	} catch {
		return null;
	}
};
