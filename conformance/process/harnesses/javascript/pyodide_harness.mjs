// Runs the harness for Python as the main program of Pyodide (CPython as WebAssembly), on Node.js.
// Arguments: the folder of the npm package "pyodide", and the harness. Ends with the exit status of the program.
import { readFileSync, readSync, writeSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

const [folder, harness] = process.argv.slice(2);
const { loadPyodide } = await import(pathToFileURL(join(folder, "pyodide.mjs")));

const MAIN = "/weakref_harness.py";
const python = await loadPyodide({
  args: [MAIN],
  // Else Pyodide goes on after the end of the program, and runs nothing that is due at exit.
  env: { PYTHONINSPECT: "" },
  fsInit: async (files) => files.writeFile(MAIN, readFileSync(harness)),
});

// Opened anew with these, each line is read as soon as it is there.
const read = (buffer) => {
  try {
    return readSync(0, buffer);
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

try {
  // What "python weakref_harness.py" does: runs it, then finalizes the interpreter.
  process.exit(python._module._run_main());
} catch (ended) {
  if (typeof ended?.status !== "number") {
    throw ended;
  }
  process.exit(ended.status);
}
