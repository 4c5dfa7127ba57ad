export {};
//# sourceMappingURL=Prediction.js.map