export {};
//# sourceMappingURL=TrainingExample.js.map