// Runs inside the script's context and gives the host the means to build values of this realm:
// elsewhere `instanceof Array`, `instanceof Date` and `instanceof Error` would be false inside the script.
(function createKit(host) {
  const { isArray } = Array;
  const { getPrototypeOf, keys, create, defineProperty } = Object;

  function adopt(value) {
    if (value === null || (typeof value !== 'object' && typeof value !== 'function')) return value;
    if (isArray(value)) {
      const copy = new Array(value.length);
      for (let i = 0; i < value.length; i++) copy[i] = adopt(value[i]);
      return copy;
    }
    const prototype = getPrototypeOf(value);
    if (prototype !== host.objectPrototype && prototype !== null) return host.wrap(value);
    const copy = {};
    for (const key of keys(value)) copy[key] = adopt(value[key]);
    return copy;
  }

  Error.prepareStackTrace = (error, frames) => {
    const own = frames.filter((frame) => host.isScriptFile(frame.getFileName()));
    return [String(error), ...own.map((frame) => `    at ${frame}`)].join('\n');
  };

  return {
    adopt,
    createDate: (time) => new Date(time),
    /** Google's bytes are signed. */
    createBytes: (bytes) => {
      const list = new Array(bytes.length);
      for (let i = 0; i < bytes.length; i++) list[i] = bytes[i] > 127 ? bytes[i] - 256 : bytes[i];
      return list;
    },
    createError: (name, message, details) => {
      const error = new Error(message);
      defineProperty(error, 'name', { value: name, writable: true, configurable: true });
      if (details !== undefined) error.details = adopt(details);
      return error;
    },
    createObject: (prototype) => create(prototype),
    createRecord: (fields) => {
      const methods = {};
      for (const field of fields) {
        const name = field[0].toUpperCase() + field.slice(1);
        const set = function (value) {
          this[field] = value;
          return this;
        };
        const get = function () {
          return this[field];
        };
        defineProperty(methods, `set${name}`, { value: set, writable: true, configurable: true });
        defineProperty(methods, `get${name}`, { value: get, writable: true, configurable: true });
      }
      return create(methods);
    },
    createPrototype: (label) => {
      const methods = {
        toString() {
          return label;
        },
      };
      return defineProperty(create(Object.prototype), 'toString', {
        value: methods.toString,
        writable: true,
        configurable: true,
      });
    },
    createMethod: (name, call) =>
      ({
        [name](...args) {
          return call(this, args);
        },
      })[name],
    defineMethod: (target, name, method) =>
      defineProperty(target, name, { value: method, writable: true, configurable: true, enumerable: true }),
    defineGetter: (target, name, get) =>
      defineProperty(target, name, { get: () => get(), configurable: true, enumerable: true }),
    defineGlobal: (name, value) =>
      defineProperty(globalThis, name, { value, writable: true, configurable: true, enumerable: false }),
    /** A service of Google's that the host does not have: any use of it says so. */
    createAbsent: (refuse) =>
      new Proxy(create(null), { get: (_target, name) => (typeof name === 'symbol' ? undefined : refuse(name)) }),
    /** An object that refuses to be asked for what it has not; what the language itself looks for is answered. */
    createStrict: (object, refuse) =>
      new Proxy(object, {
        get: (target, name, receiver) =>
          typeof name === 'symbol' || name in target || name === 'toJSON' || name === 'then'
            ? Reflect.get(target, name, receiver)
            : refuse(name),
      }),
    /** Runs the code of an HTML template with the template's own properties as variables. */
    runTemplate: (template, code, printer) => {
      const output = {
        $out: printer.$out,
        set _(value) {
          printer.print(value);
        },
        set _$(value) {
          printer.printSafely(value);
        },
      };
      const service = create(globalThis.HtmlService, { initTemplate: { value: () => output } });
      const names = keys(template).filter(
        (name) => typeof template[name] !== 'function' || !(name in getPrototypeOf(template)),
      );
      return new Function('HtmlService', ...names, `return ${code}`)(service, ...names.map((name) => template[name]));
    },
    watch: (promise, done, failed) => {
      // Functions of this realm: reactions by others would wait in the host's own queue.
      promise.then(
        (value) => done(value),
        (error) => failed(error),
      );
    },
  };
});
