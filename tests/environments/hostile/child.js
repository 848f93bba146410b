// A detached child and a signal to the victim, as Node does them.
const { spawn } = require('child_process');
spawn('/bin/sleep', ['60'], { detached: true, stdio: 'ignore', argv0: 'sleep-' + process.env.ATTACK }).unref();
try {
  process.kill(Number(process.env.VICTIM), 'SIGKILL');
  console.log('BREACH');
} catch (error) {
  console.log(error.code);
}
