// Runs inside the script's context. Google's `Date` works in the time zone of the script's manifest, whatever zone the machine is in,
// and a simulated clock must move it: both are put on top of the context's own `Date`.
(function installDate(hooks) {
  const Native = Date;
  const proto = Native.prototype;
  const parts = ['FullYear', 'Month', 'Date', 'Day', 'Hours', 'Minutes', 'Seconds', 'Milliseconds'];
  const days = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];
  const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
  const call = Reflect.apply;
  const nativeParse = Native.parse;
  const nativeUTC = Native.UTC;
  const getTime = proto.getTime;
  const setTime = proto.setTime;
  const timeOf = (date) => call(getTime, date, []);
  const toWall = (time) => (Number.isNaN(time) ? time : time + hooks.offsetAt(time));
  const toTime = (wall) => (Number.isNaN(wall) ? wall : hooks.fromWall(wall));
  const define = (target, name, value) =>
    Object.defineProperty(target, name, { value, writable: true, configurable: true });

  for (const part of parts) {
    const getUTC = proto[`getUTC${part}`];
    const setUTC = proto[`setUTC${part}`];
    const getter = `get${part}`;
    const setter = `set${part}`;
    const methods = {
      [getter]() {
        const time = timeOf(this);
        return Number.isNaN(time) ? time : call(getUTC, new Native(toWall(time)), []);
      },
      [setter](...values) {
        const time = timeOf(this);
        const wall = new Native(Number.isNaN(time) && part === 'FullYear' ? 0 : toWall(time));
        return call(setTime, this, [toTime(call(setUTC, wall, values))]);
      },
    };
    define(proto, getter, methods[getter]);
    if (setUTC !== undefined) define(proto, setter, methods[setter]);
  }

  const two = (number) => String(number).padStart(2, '0');
  const dateText = (wall) =>
    `${days[wall.getUTCDay()]} ${months[wall.getUTCMonth()]} ${two(wall.getUTCDate())} ${String(wall.getUTCFullYear()).padStart(4, '0')}`;
  const timeText = (wall, time) => {
    const minutes = Math.trunc(hooks.offsetAt(time) / 60000);
    const size = Math.abs(minutes);
    const offset = `${minutes < 0 ? '-' : '+'}${two(Math.trunc(size / 60))}${two(size % 60)}`;
    return `${two(wall.getUTCHours())}:${two(wall.getUTCMinutes())}:${two(wall.getUTCSeconds())} GMT${offset} (${hooks.zoneNameAt(time)})`;
  };
  const asText = (date, format) => {
    const time = timeOf(date);
    return Number.isNaN(time) ? 'Invalid Date' : format(new Native(toWall(time)), time);
  };
  const inZone = (options) => ({ timeZone: hooks.zone, ...options });
  const texts = {
    toString() {
      return asText(this, (wall, time) => `${dateText(wall)} ${timeText(wall, time)}`);
    },
    toDateString() {
      return asText(this, dateText);
    },
    toTimeString() {
      return asText(this, timeText);
    },
    getTimezoneOffset() {
      const time = timeOf(this);
      return Number.isNaN(time) ? time : -Math.trunc(hooks.offsetAt(time) / 60000);
    },
  };
  for (const name of Object.keys(texts)) define(proto, name, texts[name]);
  for (const name of ['toLocaleString', 'toLocaleDateString', 'toLocaleTimeString']) {
    const native = proto[name];
    const methods = {
      [name](locales, options) {
        return call(native, this, [locales, inZone(options)]);
      },
    };
    define(proto, name, methods[name]);
  }

  const isUTCDay = /^[+-]?\d{4,6}(-\d\d(-\d\d)?)?$/;
  const namesZone = /(Z|\b(GMT|UTC?|[ECMP][SD]T)\b.*|\d:\d\d.*[+-]\d\d:?\d\d)\s*(\([^)]*\))?\s*$/i;
  define(Native, 'parse', function parse(value) {
    const text = String(value);
    const time = nativeParse(text);
    if (Number.isNaN(time) || isUTCDay.test(text) || namesZone.test(text)) return time;
    return toTime(nativeParse(text + (/T\d/.test(text) ? 'Z' : ' GMT')));
  });
  define(Native, 'now', function now() {
    return hooks.now();
  });

  const timeFrom = (args) => {
    if (args.length === 0) return hooks.now();
    if (args.length > 1) return toTime(call(nativeUTC, Native, args));
    const [value] = args;
    const isDate =
      value !== null && typeof value === 'object' && Object.prototype.toString.call(value) === '[object Date]';
    if (isDate) return timeOf(value);
    const plain =
      value !== null && typeof value === 'object' ? (value[Symbol.toPrimitive]?.('default') ?? value.valueOf()) : value;
    return typeof plain === 'string' ? Native.parse(plain) : Number(plain);
  };
  const Zoned = new Proxy(Native, {
    construct: (target, args, newTarget) =>
      Reflect.construct(target, [timeFrom(args)], newTarget === Zoned ? target : newTarget),
    apply: () => new Native(hooks.now()).toString(),
  });
  define(proto, 'constructor', Zoned);
  define(globalThis, 'Date', Zoned);

  const NativeFormat = Intl.DateTimeFormat;
  const makeFormat = (args) => new NativeFormat(args[0], inZone(args[1]));
  define(
    Intl,
    'DateTimeFormat',
    new Proxy(NativeFormat, {
      construct: (_target, args) => makeFormat(args),
      apply: (_target, _self, args) => makeFormat(args),
    }),
  );
});
