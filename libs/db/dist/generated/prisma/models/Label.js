export {};
//# sourceMappingURL=Label.js.map