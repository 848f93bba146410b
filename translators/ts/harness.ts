function candidate() {
}
// codelab:program

// codelab-harness 1
declare var require: any;
const codelab = (() => {
  // The candidate may have functions of the names that Node adds to the language.
  const process = (globalThis as any).process;
  const use = (name: string): any => process.mainModule.require(name);

  // A number that may be off by the tolerances; all others are exact.
  class Real {
    value: number;
    constructor(value: number) {
      this.value = value;
    }
    [use('node:util').inspect.custom]() {
      return this.value;
    }
  }

  const sameReal = (actual: any, expected: number, rel: number, abs: number): boolean => {
    if (typeof actual !== 'number') return false;
    if (!Number.isFinite(expected)) return Object.is(actual, expected);
    return Math.abs(actual - expected) <= Math.max(rel * Math.abs(expected), abs);
  };

  const sameWhole = (actual: any, expected: any): boolean => {
    if (typeof actual === typeof expected) return actual === expected;
    if (typeof actual === 'bigint') return actual === BigInt(expected);
    return typeof actual === 'number' && Number.isInteger(actual) && BigInt(actual) === expected;
  };

  // Every expected pair has an actual one of its own, in any order.
  const sameRest = (actual: any[], expected: any[], rel: number, abs: number): boolean => {
    for (const [key, value] of expected) {
      const i = actual.findIndex(([k, v]) => same(k, key, rel, abs) && same(v, value, rel, abs));
      if (i < 0) return false;
      actual.splice(i, 1);
    }
    return true;
  };

  // Keys that are identical are found at once; a Real or a list as a key is looked for.
  const sameEntries = (actual: any[], expected: any[], rel: number, abs: number): boolean => {
    if (actual.length !== expected.length) return false;
    const rest = new Map(actual);
    const missing = expected.filter(([key, value]) => {
      const plain = key instanceof Real ? key.value : key;
      return !(rest.has(plain) && same(rest.get(plain), value, rel, abs) && rest.delete(plain));
    });
    return rest.size === missing.length && sameRest([...rest], missing, rel, abs);
  };

  const sameDictionaries = (actual: any, expected: any, rel: number, abs: number): boolean => {
    if (actual instanceof Map && expected instanceof Map) return sameEntries([...actual], [...expected], rel, abs);
    const entries = (value: any): any[] => (value instanceof Map ? [...value] : Object.entries(value));
    const texts = (value: any): any[] => entries(value).map(([k, v]) => [String(k), v]); // as an object has them
    return sameEntries(texts(actual), texts(expected), rel, abs);
  };

  const same = (actual: any, expected: any, rel: number, abs: number): boolean => {
    if (expected === undefined || expected === null) return actual === undefined || actual === null;
    if (expected instanceof Real) return sameReal(actual, expected.value, rel, abs);
    if (typeof expected === 'number' || typeof expected === 'bigint') return sameWhole(actual, expected);
    if (typeof expected !== 'object') return actual === expected;
    if (typeof actual !== 'object' || actual === null) return false;
    if (Array.isArray(expected)) {
      return Array.isArray(actual) && actual.length === expected.length
        && expected.every((item: any, i: number) => same(actual[i], item, rel, abs));
    }
    if (Array.isArray(actual) || expected instanceof Set !== actual instanceof Set) return false;
    if (expected instanceof Set) return sameEntries([...actual.entries()], [...expected.entries()], rel, abs);
    return sameDictionaries(actual, expected, rel, abs);
  };

  const tests = {
    count: 0,
    real: (value: number): any => new Real(value),
    check(actual: any, expected: any, rel: number, abs: number) {
      tests.count += 1;
      if (same(actual, expected, rel, abs)) return;
      const show = (value: any) => use('node:util').inspect(value, { depth: 9, breakLength: Infinity });
      use('node:fs').writeSync(2, `assertion ${tests.count} failed: expected ${show(expected)}, got ${show(actual)}\n`);
      tests.report(`failed ${tests.count}`);
      process.reallyExit(1);
    },
    report(result: string) {
      // Outside codelab's sandbox descriptors 3 and 4 are somebody else's.
      if (process.env.CODELAB_REPORT === undefined) return;
      const fs = use('node:fs');
      try {
        fs.writeSync(4, `${fs.readFileSync(3, 'utf8').trim()} ${result}\n`);
      } catch {
        // Nobody listens: the exit status alone tells.
      }
    },
  };
  return tests;
})();
// codelab:cases
codelab.report(`passed ${codelab.count}`);
