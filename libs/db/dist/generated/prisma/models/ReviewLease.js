export {};
//# sourceMappingURL=ReviewLease.js.map