export {};
//# sourceMappingURL=Embedding.js.map