import { describeSchedules } from './describe-schedules.js';

describeSchedules('PostgreSQL');
