import table from './prices.json' with { type: 'json' };

/** Milliseconds. */
export interface Price {
  readonly low: number;
  readonly typical: number;
  readonly high: number;
}

export type PriceName = keyof typeof table.prices;
export type Latency = keyof Price;

export const PRICE_VERSION = table.version;
export const FREE: Price = { low: 0, typical: 0, high: 0 };

/** A published price of one call, or of `count` cells. */
export function priceOf(name: PriceName, count = 1): Price {
  const { low, typical, high } = table.prices[name];
  return { low: low * count, typical: typical * count, high: high * count };
}

export function sumPrices(...prices: readonly Price[]): Price {
  return {
    low: prices.reduce((sum, price) => sum + price.low, 0),
    typical: prices.reduce((sum, price) => sum + price.typical, 0),
    high: prices.reduce((sum, price) => sum + price.high, 0),
  };
}

/** Requests of one `fetchAll`: waves that each last as long as their slowest request. */
export function priceInWaves(requests: readonly Price[]): Price {
  const lasting = (latency: Latency) => {
    const size = table.fetchAllWave[latency];
    let total = 0;
    for (let at = 0; at < requests.length; at += size) {
      total += Math.max(...requests.slice(at, at + size).map((request) => request[latency]));
    }
    return total;
  };
  return { low: lasting('low'), typical: lasting('typical'), high: lasting('high') };
}

/** A Sheets API call by any face: its fixed part and its cells. */
export function priceOfSheetsApi(cellsRead: number, cellsWritten: number): Price {
  return sumPrices(
    priceOf('sheetsApi'),
    priceOf('sheetsApiReadPerCell', cellsRead),
    priceOf('writePerCell', cellsWritten),
  );
}

/** Calls whose price does not depend on what went before. Names without a published price are absent: they are counted, not priced. */
const FIXED: Readonly<Record<string, PriceName>> = {
  'MailApp.sendEmail': 'sendEmail',
  'Cache.get': 'cacheGet',
  'Cache.getAll': 'cacheGet',
  'Cache.put': 'cachePut',
  'Cache.putAll': 'cachePut',
  'Properties.getProperty': 'propertyGet',
  'Properties.getProperties': 'propertyGet',
  'Properties.getKeys': 'propertyGet',
  'Properties.setProperty': 'propertySet',
  'Properties.setProperties': 'propertySet',
  'Properties.deleteProperty': 'propertySet',
  'Properties.deleteAllProperties': 'propertySet',
  'Lock.tryLock': 'lock',
  'Lock.waitLock': 'lock',
};

export function fixedPrice(call: string): Price | undefined {
  const name = FIXED[call];
  return name === undefined ? undefined : priceOf(name);
}
