function candidate() {
}
// codelab:program

// codelab-harness 1
;(() => {
  const codelab = {
    count: 0,
    check(actual, expected, rel, abs) {
      this.count += 1;
      if (this.same(actual, expected, rel, abs)) return;
      const show = (value) => require('node:util').inspect(value, { depth: 9, breakLength: Infinity });
      require('node:fs').writeSync(2, `assertion ${this.count} failed: expected ${show(expected)}, got ${show(actual)}\n`);
      this.report(`failed ${this.count}`);
      globalThis.process.reallyExit(1);
    },
    same(actual, expected, rel, abs) {
      if (expected === undefined || expected === null) return actual === undefined || actual === null;
      if (typeof expected === 'bigint') return typeof actual === 'number' ? actual === Number(expected) : actual === expected;
      if (typeof expected === 'number') return this.sameNumber(actual, expected, rel, abs);
      if (typeof expected !== 'object') return actual === expected;
      if (typeof actual !== 'object' || actual === null) return false;
      if (Array.isArray(expected)) {
        return Array.isArray(actual) && actual.length === expected.length
          && expected.every((value, i) => this.same(actual[i], value, rel, abs));
      }
      if (Array.isArray(actual) || expected instanceof Set !== actual instanceof Set) return false;
      if (expected instanceof Set) return this.sameSet(actual, expected, rel, abs);
      return this.sameEntries(this.entries(actual), this.entries(expected), rel, abs);
    },
    sameNumber(actual, expected, rel, abs) {
      if (typeof actual === 'bigint') return Number.isInteger(expected) && actual === BigInt(expected);
      if (typeof actual !== 'number') return false;
      if (Number.isSafeInteger(expected) && Number.isInteger(actual)) return actual === expected;
      if (!Number.isFinite(expected)) return Object.is(actual, expected);
      return Math.abs(actual - expected) <= Math.max(rel * Math.abs(expected), abs);
    },
    sameSet(actual, expected, rel, abs) {
      if (actual.size !== expected.size) return false;
      const rest = [...actual];
      return [...expected].every((value) => {
        let i = rest.indexOf(value);
        if (i < 0) i = rest.findIndex((other) => this.same(other, value, rel, abs));
        if (i >= 0) rest.splice(i, 1);
        return i >= 0;
      });
    },
    entries(value) {
      return new Map([...(value instanceof Map ? value : Object.entries(value))].map(([k, v]) => [String(k), v]));
    },
    sameEntries(actual, expected, rel, abs) {
      return actual.size === expected.size
        && [...expected].every(([key, value]) => actual.has(key) && this.same(actual.get(key), value, rel, abs));
    },
    report(result) {
      // Outside codelab's sandbox descriptors 3 and 4 are somebody else's.
      if (globalThis.process.env.CODELAB_REPORT === undefined) return;
      const fs = require('node:fs');
      try {
        fs.writeSync(4, `${fs.readFileSync(3, 'utf8').trim()} ${result}\n`);
      } catch {
        // Nobody listens: the exit status alone tells.
      }
    },
  };
  // codelab:cases
  codelab.report(`passed ${codelab.count}`);
})();
