/** Bad arguments or input: the command ends with 2 and this sentence. */
export class BadInput extends Error {
  /** @override */
  name = 'BadInput';
}

/**
 * Runs a command: its value goes to standard output as one JSON line, a failure to standard error as a sentence.
 * @param {() => Promise<unknown>} work
 */
export async function command(work) {
  try {
    const line = JSON.stringify(await work());
    await new Promise((written) => process.stdout.write(`${line}\n`, written));
    process.exit(0);
  } catch (error) {
    // By name: a module that Vite compiled has a class of its own.
    const bad = error instanceof Error && error.name === 'BadInput';
    process.stderr.write(`${error instanceof Error ? (bad ? error.message : error.stack) : error}\n`);
    process.exit(bad ? 2 : 1);
  }
}

/**
 * The command line's options, refused where one is unknown or lacks its value.
 * @template {import('node:util').ParseArgsConfig} Config
 * @param {Config} config
 * @param {string} usage
 */
export async function readArguments(config, usage) {
  const { parseArgs } = await import('node:util');
  try {
    return parseArgs(config);
  } catch (error) {
    // The first sentence says what is wrong; those after it explain the parser.
    const [wrong] = String(error instanceof Error ? error.message : error).split(/\.\s+(?=[A-Z])/);
    throw new BadInput(`${wrong}. Usage: ${usage}`);
  }
}
