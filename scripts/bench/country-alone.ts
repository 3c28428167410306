import { benchCountry } from './country';

await benchCountry((line) => console.log(line));
