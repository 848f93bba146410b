const fs = require("fs");
function chatter() {
  for (;;) {
    fs.writeSync(1, "x".repeat(1000) + "\n");
  }
}
chatter();
