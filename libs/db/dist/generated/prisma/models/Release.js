export {};
//# sourceMappingURL=Release.js.map