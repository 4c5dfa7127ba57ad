/**
 * Node's flags to start the API with. Photos are large and short-lived, and lie outside of V8's heap: collecting its young
 * objects often frees them at once, while by default they count as growth of the whole heap, which V8 then marks several
 * times a second.
 */
export const apiNodeFlags: readonly string[] = ['--max-semi-space-size=2', '--heap-growing-percent=200'];
