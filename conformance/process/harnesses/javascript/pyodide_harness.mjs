// Runs the harness for Python as the main program of Pyodide (CPython as WebAssembly), on Node.js.
//
//   run FOLDER HARNESS [SNAPSHOT]      ends with the exit status of the program
//   snapshot FOLDER HARNESS SNAPSHOT   writes the memory as it is before the program runs: "run" begins with that, where it can
//
// FOLDER is that of the npm package "pyodide".
import { openSync, readFileSync, readSync, writeFileSync, writeSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

const [verb, folder, harness, snapshot] = process.argv.slice(2);
const { loadPyodide } = await import(pathToFileURL(join(folder, "pyodide.mjs")));

const MAIN = "/weakref_harness.py";
const load = (options) =>
  loadPyodide({
    args: [MAIN],
    // Else Pyodide goes on after the end of the program, and runs nothing that is due at exit.
    env: { PYTHONINSPECT: "" },
    fsInit: async (files) => files.writeFile(MAIN, readFileSync(harness)),
    ...options,
  });

if (verb === "snapshot") {
  const made = await load({ _makeSnapshot: true });
  writeFileSync(snapshot, made.makeMemorySnapshot());
  process.exit(0);
}

const begin = async () => {
  try {
    return await load(snapshot ? { _loadSnapshot: readFileSync(snapshot) } : {});
  } catch (unusable) {
    return load({}); // Another Pyodide wrote it, or wrote it otherwise.
  }
};
const python = await begin();

// Node.js may have made the standard input one that does not wait: reading it then fails as long as nothing is there, and
// Pyodide looks again every 100 ms. Opened anew, it waits.
const input = () => {
  try {
    return openSync("/dev/stdin", "r");
  } catch (absent) {
    return 0;
  }
};
const requests = input();
const read = (buffer) => {
  try {
    return readSync(requests, buffer);
  } catch (error) {
    if (error.code === "EOF") {
      return 0;
    }
    throw error;
  }
};
python.setStdin({ read, isatty: false });
python.setStdout({ write: (buffer) => writeSync(1, buffer), isatty: false });
python.setStderr({ write: (buffer) => writeSync(2, buffer), isatty: false });

// What "python weakref_harness.py" does: runs it, then finalizes the interpreter, which runs what is due at exit.
const FINALIZING_FAILED = 120;
const status = () => {
  try {
    const status = python._module._run_main();
    return python._module._Py_FinalizeEx() < 0 ? FINALIZING_FAILED : status;
  } catch (ended) {
    if (typeof ended?.status !== "number") {
      throw ended;
    }
    return ended.status;
  }
};
process.exit(status());
