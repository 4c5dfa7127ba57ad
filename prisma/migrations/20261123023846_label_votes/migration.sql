-- AlterTable
ALTER TABLE "corrections" ADD COLUMN     "decides" BOOLEAN NOT NULL DEFAULT false;

-- AlterTable
ALTER TABLE "labels" ADD COLUMN     "disputed" BOOLEAN NOT NULL DEFAULT false;
