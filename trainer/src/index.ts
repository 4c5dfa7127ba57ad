export { nextSurvey, surveyModel } from './survey/survey-model.js';
