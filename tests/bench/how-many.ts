/** Responses of the large measurements. Fewer when only trying whether it runs: figures and limits are of 100,000. */
export const howMany = Number(process.env['BENCH_RESPONSES'] ?? 100_000);

/** `100,000`. */
export const soMany = howMany.toLocaleString('en');
