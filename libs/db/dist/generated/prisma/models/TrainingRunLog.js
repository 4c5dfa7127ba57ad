export {};
//# sourceMappingURL=TrainingRunLog.js.map