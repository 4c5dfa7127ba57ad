-- AlterTable
ALTER TABLE "versions" ADD COLUMN     "files_removed_at" TIMESTAMPTZ(3);
