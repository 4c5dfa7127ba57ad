export { nextSurvey } from './survey/next-survey.js';
export { surveyModel } from './survey/survey-model.js';
