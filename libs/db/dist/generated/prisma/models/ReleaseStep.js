export {};
//# sourceMappingURL=ReleaseStep.js.map