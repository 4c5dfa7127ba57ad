import { setTimeout as delay } from 'node:timers/promises';
/**
 * Asks until the address answers 200.
 * @param ended resolves when there is no point in asking any more
 * @returns whether it did
 */
export async function whenServing(url, ended) {
    let over = false;
    void ended.then(() => {
        over = true;
    });
    while (!over) {
        const status = await fetch(url, { signal: AbortSignal.timeout(5_000) }).then(async (response) => {
            await response.arrayBuffer();
            return response.status;
        }, () => 0);
        if (status === 200)
            return true;
        await delay(50);
    }
    return false;
}
//# sourceMappingURL=when-serving.js.map