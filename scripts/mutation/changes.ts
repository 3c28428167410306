import type { Change } from './mutant';

/** A node of acorn's tree, read by its type. */
export interface Node {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly [key: string]: unknown;
}

const operators: { readonly [operator: string]: string } = {
  '<': '<=',
  '<=': '<',
  '>': '>=',
  '>=': '>',
  '===': '!==',
  '!==': '===',
  '+': '-',
  '-': '+',
  '*': '/',
  '&&': '||',
  '||': '&&',
};

/** Calls that may go without the rest of a chain: what they would have left out or moved stays. */
const droppedCalls = new Set(['filter', 'sort', 'reverse', 'slice', 'trim']);

/** What a hurried hand could have written instead of one node; its ancestors are told from the nearest on. */
export function changesOf(node: Node, ancestors: readonly Node[], code: string): Change[] {
  const instead = ({ start, end }: Node, text: string, at = start): Change => ({
    start,
    end,
    text,
    at,
    node: 'expression',
  });
  switch (node.type) {
    case 'BinaryExpression':
    case 'LogicalExpression':
      return changedOperators(node, code).map(({ text, at }) => instead(node, text, at));
    case 'UnaryExpression':
      return node.operator === '!' ? [instead(node, textOf(node.argument as Node, code))] : [];
    case 'IfStatement':
    case 'ConditionalExpression': {
      const test = node.test as Node;
      return [instead(test, `!(${textOf(test, code)})`)];
    }
    case 'Literal':
      return isSentenceOfABug(ancestors) ? [] : changedLiteral(node, ancestors[0]).map((text) => instead(node, text));
    case 'CallExpression':
      return droppedCall(node, code).map((text) => {
        // `a?.b().c()` ends as a whole where a is nothing: a part of it cannot be written anew alone.
        const whole = chainOf(node, ancestors) ?? node;
        return instead(whole, code.slice(whole.start, node.start) + text + code.slice(node.end, whole.end), node.start);
      });
    case 'ExpressionStatement':
      return node.directive === undefined ? [{ ...instead(node, ';'), node: 'statement' }] : [];
    case 'ReturnStatement':
      return isNode(node.argument) && !isUndefined(node.argument) ? [instead(node.argument, 'undefined')] : [];
    default:
      return [];
  }
}

export function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && typeof (value as Node).type === 'string';
}

/** `void 0` is how esbuild spells undefined: any other number is the same. */
export function isUndefined({ type, operator }: Node): boolean {
  return type === 'UnaryExpression' && operator === 'void';
}

export function textOf({ start, end }: Pick<Node, 'start' | 'end'>, code: string): string {
  return code.slice(start, end);
}

function changedOperators(node: Node, code: string): { text: string; at: number }[] {
  const [one, other, operator] = [node.left as Node, node.right as Node, node.operator as string];
  const changed = operators[operator];
  // A sum of texts has no difference.
  if (changed === undefined || (operator === '+' && [one, other].some(isText))) return [];
  const at = one.end + code.slice(one.end, other.start).indexOf(operator);
  return [{ text: code.slice(node.start, at) + changed + code.slice(at + operator.length, node.end), at }];
}

/** The optional chain that a link of it belongs to. */
function chainOf(link: Node, ancestors: readonly Node[]): Node | undefined {
  let inner = link;
  for (const outer of ancestors) {
    if (outer.type === 'ChainExpression') return outer;
    if (outer.object !== inner && outer.callee !== inner) return undefined;
    inner = outer;
  }
  return undefined;
}

/** What is thrown at a programmer may be worded anew. */
function isSentenceOfABug(ancestors: readonly Node[]): boolean {
  return ancestors.some(({ type, callee }) => type === 'NewExpression' && (callee as Node).name === 'Error');
}

function isText(node: Node): boolean {
  return node.type === 'TemplateLiteral' || typeof node.value === 'string';
}

function changedLiteral({ value }: Node, parent: Node | undefined): string[] {
  if (parent === undefined || /^(?:Import|Export)/.test(parent.type) || parent.type === 'ExpressionStatement')
    return [];
  if (typeof value === 'boolean') return [String(!value)];
  if (typeof value === 'number') return [String(value + 1)];
  return typeof value === 'string' && value !== '' ? ["''"] : [];
}

function droppedCall({ callee }: Node, code: string): string[] {
  const { type, object, property } = callee as Node;
  if (type !== 'MemberExpression' || !droppedCalls.has(textOf(property as Node, code))) return [];
  return [textOf(object as Node, code)];
}
