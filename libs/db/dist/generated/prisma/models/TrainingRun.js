export {};
//# sourceMappingURL=TrainingRun.js.map