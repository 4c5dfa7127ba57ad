export {};
//# sourceMappingURL=Model.js.map