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

/** What a hurried hand could have written instead of one node. */
export function changesOf(node: Node, parent: Node | undefined, code: string): Change[] {
  const { start, end } = node;
  const whole = (text: string): Change => ({ start, end, text });
  switch (node.type) {
    case 'BinaryExpression':
    case 'LogicalExpression':
      return changedOperator(node, code);
    case 'UnaryExpression':
      return node.operator === '!' ? [whole(textOf(node.argument as Node, code))] : [];
    case 'IfStatement':
    case 'ConditionalExpression': {
      const test = node.test as Node;
      return [{ start: test.start, end: test.end, text: `!(${textOf(test, code)})` }];
    }
    case 'Literal':
      return changedLiteral(node, parent).map(whole);
    case 'CallExpression':
      return droppedCall(node, code).map(whole);
    case 'ExpressionStatement':
      return node.directive === undefined ? [whole(';')] : [];
    case 'ReturnStatement':
      return isNode(node.argument) ? [whole('return undefined;')] : [];
    default:
      return [];
  }
}

export function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && typeof (value as Node).type === 'string';
}

export function textOf({ start, end }: Pick<Node, 'start' | 'end'>, code: string): string {
  return code.slice(start, end);
}

function changedOperator({ operator, left, right }: Node, code: string): Change[] {
  const [one, other] = [left as Node, right as Node];
  const changed = operators[operator as string];
  // A sum of texts has no difference.
  if (changed === undefined || (operator === '+' && [one, other].some(isText))) return [];
  const between = code.slice(one.end, other.start);
  const at = one.end + between.indexOf(operator as string);
  return [{ start: at, end: at + (operator as string).length, text: changed }];
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
