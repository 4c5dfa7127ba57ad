-- AlterTable
ALTER TABLE "surveys" ADD COLUMN     "verified_drift" JSONB;
