/** A list of numbers that grows without boxing them. */
export type Numbers<T extends Uint32Array | Float32Array> = {
  values: T;
  length: number;
  make: new (length: number) => T;
};

export function createNumbers<T extends Uint32Array | Float32Array>(
  make: new (length: number) => T,
  values: ArrayLike<number> = [],
): Numbers<T> {
  const numbers = { values: new make(Math.max(16, values.length)), length: values.length, make };
  numbers.values.set(values);
  return numbers;
}

export function push(numbers: Numbers<Uint32Array> | Numbers<Float32Array>, value: number): void {
  if (numbers.length === numbers.values.length) grow(numbers as Numbers<Uint32Array>);
  numbers.values[numbers.length++] = value;
}

/** The numbers as an array of exactly their length. */
export function numbersOf<T extends Uint32Array | Float32Array>(numbers: Numbers<T>): T {
  return numbers.values.slice(0, numbers.length) as T;
}

function grow<T extends Uint32Array | Float32Array>(numbers: Numbers<T>): void {
  const wider = new numbers.make(Math.max(16, Math.ceil(numbers.values.length * 1.5)));
  wider.set(numbers.values);
  numbers.values = wider;
}
