// Leads the harness for Python on MicroPython (its WebAssembly build from npm), on Node.js.
//
//   FOLDER HARNESS
//
// FOLDER is that of the npm package. MicroPython collects only while no program runs: a request to collect is answered after that.
import { openSync, readFileSync, readSync, writeSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

const [folder, harness] = process.argv.slice(2);
const { loadMicroPython } = await import(pathToFileURL(join(folder, "micropython.mjs")));

const LONGEST_LINE = 1 << 20;
const HEAP = 8 << 20;
const MOST_COLLECTIONS = 10;

let print = (text) => writeSync(2, text);
const python = await loadMicroPython({
  heapsize: HEAP,
  pystack: 1 << 16,
  linebuffer: true,
  stdout: (line) => print(line + "\n"),
  stderr: (line) => print(line + "\n"),
});
python.FS.writeFile("/weakref_harness.py", readFileSync(harness));
python.runPython("import sys; sys.path.insert(0, '/'); import gc, weakref_harness; write, perform = weakref_harness.led()");
print = python.globals.get("write");
const perform = python.globals.get("perform");

const answer = (line) => {
  const request = JSON.parse(line);
  const said = JSON.stringify(request);
  const reply = JSON.parse(perform(said));
  const collects = request.do === "perform" && request.command.command === "collect";
  // Twice, and as long as each collection leads to something: what a callback lets go of goes in the next one. To the harness
  // the request does nothing; said again, it gives what has happened since.
  for (let round = 0, more = collects; more && round < MOST_COLLECTIONS; round++) {
    python.runPython("gc.collect()");
    const { events } = JSON.parse(perform(said));
    reply.events.push(...events);
    more = round === 0 || events.length > 0;
  }
  return reply;
};

const input = openSync("/dev/stdin", "r");
const buffer = Buffer.alloc(1 << 16);
let rest = Buffer.alloc(0);
for (let read = readSync(input, buffer); read > 0; read = readSync(input, buffer)) {
  rest = Buffer.concat([rest, buffer.subarray(0, read)]);
  for (let end = rest.indexOf(10); end >= 0; end = rest.indexOf(10)) {
    const line = rest.subarray(0, end).toString();
    rest = rest.subarray(end + 1);
    writeSync(1, JSON.stringify(answer(line)) + "\n");
  }
  if (rest.length > LONGEST_LINE) {
    writeSync(2, "a line of more than " + LONGEST_LINE + " bytes\n");
    process.exit(1);
  }
}
