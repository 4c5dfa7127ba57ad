export {};
//# sourceMappingURL=Class.js.map