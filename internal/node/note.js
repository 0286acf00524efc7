// Loaded by every Node process that jsii starts (see node.go): notes the process, so that it can be
// ended, and ends it if that is wanted already.
const fs = require('fs');
const path = require('path');
fs.writeFileSync(path.join(__dirname, path.basename(process.argv[1] || 'node') + '.pid'), String(process.pid));
if (fs.existsSync(path.join(__dirname, 'stop'))) {
  process.exit(1);
}
