export {};
//# sourceMappingURL=Image.js.map