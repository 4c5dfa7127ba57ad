export { openS3, type S3Bucket } from './s3-bucket.js';
