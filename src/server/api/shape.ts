/**
 * What a value of a call must look like, checked at run time on both sides of the bridge. Shapes know only what JSON
 * carries, so no checked value holds a Date, a function, NaN or undefined: any of them would arrive as null, and a Date
 * would make the whole answer null (PF53).
 */
export interface Shape<T> {
  /** What is wrong with a value, and where in it; null when nothing is. */
  readonly faultOf: (value: unknown, at: string) => string | null;
  /** Holds no value: it lets the compiler know which type the shape is of. */
  readonly like?: T;
}

/** The type that a shape describes. */
export type ValueOfShape<S> = S extends Shape<infer T> ? T : never;

/** Names what was found, briefly: arguments of strangers are not repeated in full. */
export function kindOf(value: unknown): string {
  if (value === null) return "null";
  if (Array.isArray(value)) return "a list";
  return typeof value === "number" && !Number.isFinite(value) ? String(value) : typeof value;
}

const wanted = (what: string, value: unknown, at: string): string => `${at} must be ${what}, not ${kindOf(value)}`;

/** A text of at most so many characters. */
export function text(longest = 50_000): Shape<string> {
  return {
    faultOf: (value, at) => {
      if (typeof value !== "string") return wanted("a text", value, at);
      return value.length > longest ? `${at} is longer than ${longest} characters` : null;
    },
  };
}

/** A finite number. */
export const number: Shape<number> = {
  faultOf: (value, at) => (typeof value === "number" && Number.isFinite(value) ? null : wanted("a number", value, at)),
};

/** A whole number from 0. */
export const count: Shape<number> = {
  faultOf: (value, at) =>
    typeof value === "number" && Number.isSafeInteger(value) && value >= 0 ? null : wanted("a count", value, at),
};

/** Yes or no. */
export const yesNo: Shape<boolean> = {
  faultOf: (value, at) => (typeof value === "boolean" ? null : wanted("true or false", value, at)),
};

/** One of a few words. */
export function oneOf<const W extends string>(words: readonly W[]): Shape<W> {
  const known: ReadonlySet<unknown> = new Set(words);
  return { faultOf: (value, at) => (known.has(value) ? null : wanted(`one of ${words.join(", ")}`, value, at)) };
}

/** A value, or null for none. */
export function orNull<T>(shape: Shape<T>): Shape<T | null> {
  return { faultOf: (value, at) => (value === null ? null : shape.faultOf(value, at)) };
}

/** A value of either shape. */
export function either<A, B>(one: Shape<A>, other: Shape<B>): Shape<A | B> {
  return {
    faultOf: (value, at) => {
      const fault = one.faultOf(value, at);
      return fault === null ? null : other.faultOf(value, at) && `${fault}, nor what else it may be`;
    },
  };
}

/** A list of at most so many values. */
export function list<T>(item: Shape<T>, most = 20_000): Shape<readonly T[]> {
  return {
    faultOf: (value, at) => {
      if (!Array.isArray(value)) return wanted("a list", value, at);
      if (value.length > most) return `${at} has more than ${most} entries`;
      for (let index = 0; index < value.length; index++) {
        const fault = item.faultOf(value[index], `${at}[${index}]`);
        if (fault !== null) return fault;
      }
      return null;
    },
  };
}

const isPlainObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** Values of one shape by any names. */
export function record<T>(item: Shape<T>): Shape<Readonly<Record<string, T>>> {
  return {
    faultOf: (value, at) => {
      if (!isPlainObject(value)) return wanted("an object", value, at);
      for (const key of Object.keys(value)) {
        const fault = item.faultOf(value[key], `${at}.${key}`);
        if (fault !== null) return fault;
      }
      return null;
    },
  };
}

type Fields = Readonly<Record<string, Shape<unknown>>>;

/** An object with exactly these fields: one that is missing is a fault, and so is one that is not expected. */
export function object<F extends Fields>(fields: F): Shape<{ readonly [K in keyof F]: ValueOfShape<F[K]> }> {
  const names = Object.keys(fields);
  const known = new Set(names);
  return {
    faultOf: (value, at) => {
      if (!isPlainObject(value)) return wanted("an object", value, at);
      const stranger = Object.keys(value).find((key) => !known.has(key));
      if (stranger !== undefined) return `${at} has a field that is not expected`;
      for (const name of names) {
        const fault = (fields[name] as Shape<unknown>).faultOf(value[name], `${at}.${name}`);
        if (fault !== null) return fault;
      }
      return null;
    },
  };
}
