declare var require: any;
const fs = require('fs');
function chatter(): void {
  for (;;) {
    fs.writeSync(1, 'x'.repeat(1000) + '\n');
  }
}
chatter();
