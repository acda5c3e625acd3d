/**
 * Works out what a pocket calculator would: + − × / √ ² and brackets. Anything else is a mistake in the document and
 * throws.
 */
export function calculate(text: string): number {
  const tokens = tokensOf(text);
  const value = evaluate(tokens.map((token) => (isNumber(token) ? Number(token) : token)));
  return value;
}

/**
 * How far the result can be off because the numbers in it were rounded: half a unit of the last digit of each that has
 * four. Shorter ones are exact.
 */
export function uncertainty(text: string): number {
  const tokens = tokensOf(text);
  const exact = calculate(text);
  return tokens.reduce((sum, token, place) => {
    const digits = isNumber(token) ? (token.split('.')[1]?.length ?? 0) : 0;
    if (digits < 4) return sum;
    const moved = tokens.map((other, at) => {
      const value = isNumber(other) ? Number(other) : other;
      return at === place && typeof value === 'number' ? value + halfUnit(digits) : value;
    });
    return sum + Math.abs(evaluate(moved) - exact);
  }, 0);
}

export const halfUnit = (digits: number): number => 0.5 * 10 ** -digits;

const isNumber = (token: string): boolean => /^\d/.test(token);

function tokensOf(text: string): string[] {
  const tokens = text.match(/\d+(?:\.\d+)?|[+−×/√²()]/g) ?? [];
  if (tokens.join('') !== text.replaceAll(' ', '')) throw new Error(`cannot work out ${text}`);
  return tokens;
}

type Token = number | string;

function evaluate(tokens: readonly Token[]): number {
  let at = 0;
  const isNext = (token: string) => tokens[at] === token && (at += 1) > 0;
  const sum = (): number => {
    let value = product();
    for (;;) {
      if (isNext('+')) value += product();
      else if (isNext('−')) value -= product();
      else return value;
    }
  };
  const product = (): number => {
    let value = power();
    for (;;) {
      if (isNext('×')) value *= power();
      else if (isNext('/')) value /= power();
      else return value;
    }
  };
  const power = (): number => {
    let value = single();
    while (isNext('²')) value *= value;
    return value;
  };
  const single = (): number => {
    if (isNext('−')) return -power();
    if (isNext('√')) return Math.sqrt(power());
    if (isNext('(')) {
      const value = sum();
      if (!isNext(')')) throw new Error('a bracket is not closed');
      return value;
    }
    const token = tokens[at];
    at += 1;
    if (typeof token !== 'number') throw new Error(`a number is missing before ${token}`);
    return token;
  };
  const value = sum();
  if (at < tokens.length) throw new Error(`left over: ${tokens.slice(at).join(' ')}`);
  return value;
}
