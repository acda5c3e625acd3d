import type * as z from 'zod/mini';
import { fail, ok, type Result } from '#domain/result.ts';

export type ShapeError = { readonly kind: 'wrong-shape'; readonly path: string };

/** The value in the schema's shape, or the path (`partners.2.name`) of the first thing that is not. */
export function parseWhole<T>(schema: z.ZodMiniType<T>, data: unknown): Result<T, ShapeError> {
  try {
    const parsed = schema.safeParse(data);
    if (parsed.success) return ok(parsed.data);
    const [issue] = parsed.error.issues;
    const path = [
      ...(issue?.path ?? []),
      ...(issue?.code === 'unrecognized_keys' ? issue.keys.slice(0, 1) : []),
    ];
    return fail({ kind: 'wrong-shape', path: path.map(String).join('.') });
  } catch (error) {
    // zod spreads its issues as arguments: a hundred thousand of them in one list overflow the stack.
    if (error instanceof RangeError) return fail({ kind: 'wrong-shape', path: '' });
    throw error;
  }
}
