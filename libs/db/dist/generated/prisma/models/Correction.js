export {};
//# sourceMappingURL=Correction.js.map