// Lets Weakref TCK judge weak references: reads requests from the standard input, one JSON object a line, and answers.
//
// Objects of the program under test live in the table of names and nowhere else, so that dropping a name drops the object.
// What is not here yet is answered as unsupported; the README says how to go on.
import { writeSync } from "node:fs";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";

const LONGEST_LINE = 1 << 20;
const DECLARATION = {
  protocol: 1,
  name: "WeakRef of JavaScript",
  version: process.version,
  language: "javascript",
  specVersion: "3.14",
  reclamation: "on-request",
  capabilities: ["reference", "callback"],
};

setFlagsFromString("--expose-gc");
const gc = runInNewContext("gc");
const turn = () => new Promise((resolve) => setTimeout(resolve));

console.log = console.error; // What the program prints is no answer.

class Unsupported extends Error {}

/** An error of the program, by its name in Python. */
class Raised extends Error {
  constructor(error, message) {
    super(message);
    this.error = error;
  }
}

/** An object of the program. */
class Plain {}

/** The library that is judged: put yours here. A callback is called with the dead reference, if that is still there. */
class Library {
  callbacks = new WeakMap();
  registry = new FinalizationRegistry((made) => {
    const reference = made.deref();
    if (reference) this.callbacks.get(reference)(reference);
  });

  refer(referent, callback) {
    if (Object(referent) !== referent) throw new Raised("TypeError", "no object can be referred to here");
    const reference = new WeakRef(referent);
    if (callback) {
      this.callbacks.set(reference, callback);
      this.registry.register(referent, new WeakRef(reference), reference);
    }
    return reference;
  }

  dereference(reference) {
    return reference.deref() ?? null;
  }

  callbackOf(reference) {
    return (this.dereference(reference) && this.callbacks.get(reference)) ?? null;
  }
}

/** One session. A method for each command that it knows; its parameter has the fields of the command. */
class Program {
  names = new Map();
  events = [];
  library = new Library();

  /** Performs a command and gives its outcome, as the protocol says it. */
  async perform(command) {
    try {
      const name = `do ${command.command}`;
      if (!(name in this)) throw new Unsupported(`the command ${command.command}`);
      const value = await this[name](command);
      return { returned: this.describe(value ?? null) };
    } catch (error) {
      if (error instanceof Unsupported) return { unsupported: error.message };
      return { raised: { error: error.error ?? error.name, message: error.message } };
    }
  }

  /** Says a value: a scalar by itself, any other object by its names, oldest first, and its type. */
  describe(value) {
    if (Object(value) !== value) return value;
    const names = [...this.names].filter(([, object]) => object === value).map(([name]) => name);
    return { names, type: value.constructor.name };
  }

  get(name) {
    if (!this.names.has(name)) throw new Raised("NameError", `no object has the name "${name}"`);
    return this.names.get(name);
  }

  bind(name, value) {
    this.names.delete(name); // A name that is bound again is the newest.
    this.names.set(name, value);
  }

  operand(operand) {
    return "name" in operand ? this.get(operand.name) : operand.value;
  }

  "do create"({ name, kind }) {
    if (kind !== "plain") throw new Unsupported(`objects of the kind ${kind}`);
    this.bind(name, new Plain());
  }

  "do define"({ name, form, body }) {
    if (form !== "function" || body.length > 0) throw new Unsupported(`functions of the form ${form}, or with a body`);
    this.bind(name, (...given) => {
      const told = given.map((value) => this.describe(value));
      this.events.push({ ran: { function: name, arguments: told, keywords: {}, outcomes: [] } });
    });
  }

  "do alias"({ name, of }) {
    this.bind(name, this.get(of));
  }

  "do drop"({ name }) {
    this.get(name);
    this.names.delete(name);
  }

  "do link"({ holder, field, held }) {
    this.get(holder)[`field ${field}`] = this.get(held);
  }

  "do unlink"({ holder, field }) {
    delete this.get(holder)[`field ${field}`];
  }

  async "do scope"({ body, ending }) {
    const outer = new Set(this.names.keys());
    let last = { returned: null };
    for (const command of body) last = await this.perform(command);
    for (const name of [...this.names.keys()]) if (!outer.has(name)) this.names.delete(name);
    if (ending || !("returned" in last)) throw new Unsupported("a scope that ends with an error");
  }

  "do raise"({ error, message }) {
    throw new Raised(error, message);
  }

  /** A referent that was used in a turn of the event loop lives to its end, and callbacks come in one of their own. */
  async "do collect"() {
    for (let i = 0; i < 3; i++) {
      await turn();
      gc();
    }
    await turn();
  }

  "do refer"({ name, referent, type, callback }) {
    if (type !== "exact") throw new Unsupported(`references of the type ${type}`);
    this.bind(name, this.library.refer(this.get(referent), callback && this.operand(callback)));
  }

  "do dereference"({ reference, into }) {
    const referent = this.library.dereference(this.get(reference));
    if (into !== undefined) this.bind(into, referent);
    return referent;
  }

  "do callback-of"({ reference }) {
    return this.library.callbackOf(this.get(reference));
  }

  "do operate"({ operation, operands }) {
    const [one, other] = operands.map((operand) => this.operand(operand));
    if (operation === "is" || operation === "equal") return one === other;
    throw new Unsupported(`the operation ${operation}`);
  }
}

let program = new Program();

async function answer(request) {
  if (request.do === "hello") return { hello: DECLARATION };
  if (request.do === "perform") {
    const outcome = await program.perform(request.command);
    return { outcome, events: program.events.splice(0) };
  }
  if (request.do !== "open" && request.do !== "close") throw new Error(`no request: ${request.do}`);
  program = new Program();
  return { outcome: { returned: null }, events: [] };
}

function end(wrong) {
  console.error(`not a request: ${wrong}`);
  process.exit(1);
}

async function serve(line) {
  try {
    const request = JSON.parse(line);
    const reply = JSON.stringify({ id: request.id, ...(await answer(request)) });
    let rest = Buffer.from(`${reply}\n`);
    while (rest.length > 0) rest = rest.subarray(writeSync(1, rest));
  } catch (wrong) {
    end(wrong.message);
  }
}

let unread = "";
process.stdin.setEncoding("utf8");
for await (const chunk of process.stdin) {
  const lines = (unread + chunk).split("\n");
  unread = lines.pop();
  for (const line of lines) await serve(line);
  if (unread.length > LONGEST_LINE) end(`a line of more than ${LONGEST_LINE} characters`);
}
