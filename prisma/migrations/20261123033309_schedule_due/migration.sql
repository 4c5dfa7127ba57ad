-- AlterTable
ALTER TABLE "schedules" ADD COLUMN     "due_at" TIMESTAMPTZ(3);
