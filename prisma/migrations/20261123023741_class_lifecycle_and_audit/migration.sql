-- AlterTable
ALTER TABLE "classes" ADD COLUMN     "merged_into" UUID;

-- AlterTable
ALTER TABLE "corrections" ADD COLUMN     "audit" BOOLEAN NOT NULL DEFAULT false,
ADD COLUMN     "undone_in" UUID;

-- AlterTable
ALTER TABLE "labels" ADD COLUMN     "recheck" BOOLEAN NOT NULL DEFAULT false;

-- AlterTable
ALTER TABLE "predictions" ADD COLUMN     "unknown" BOOLEAN NOT NULL DEFAULT false;

-- AlterTable
ALTER TABLE "review_leases" ADD COLUMN     "audit" BOOLEAN NOT NULL DEFAULT false;
