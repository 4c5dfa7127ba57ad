export {};
//# sourceMappingURL=Version.js.map