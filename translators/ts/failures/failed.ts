declare var require: any, process: any;
const fs = require('fs');
function add(a: number, b: number): number {
  return a - b;
}
const secret = fs.readFileSync(3, 'utf8').trim();
if (add(1, 2) !== 3) {
  console.error(`assertion 1 failed: expected 3, got ${add(1, 2)}`);
  fs.writeSync(4, `${secret} failed 1\n`);
  process.exit(1);
}
