import { PrismaPg } from '@prisma/adapter-pg';
import { PrismaClient } from './generated/prisma/client.js';
export { Prisma } from './generated/prisma/client.js';
/**
 * @param connections the most that this process opens
 */
export function openDatabase(url, connections = 8) {
    return new PrismaClient({
        adapter: new PrismaPg({ connectionString: url, max: connections, connectionTimeoutMillis: 5_000 }),
    });
}
//# sourceMappingURL=database.js.map