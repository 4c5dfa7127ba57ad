-- CreateEnum
CREATE TYPE "ReleaseStage" AS ENUM ('shadow', 'quiet', 'canary', 'watch');

-- AlterTable
ALTER TABLE "models" ADD COLUMN     "release_policy" JSONB;

-- AlterTable
ALTER TABLE "releases" ADD COLUMN     "log" TEXT,
ADD COLUMN     "stage" "ReleaseStage",
ADD COLUMN     "stage_since" TIMESTAMPTZ(3);

-- AlterTable
ALTER TABLE "schedules" ADD COLUMN     "quiet_from" TEXT,
ADD COLUMN     "quiet_to" TEXT;

-- CreateTable
CREATE TABLE "release_traffic" (
    "release_id" UUID NOT NULL,
    "stage" "ReleaseStage" NOT NULL,
    "process" TEXT NOT NULL,
    "calls" INTEGER NOT NULL,
    "errors" INTEGER NOT NULL,
    "disagreed" INTEGER NOT NULL,

    CONSTRAINT "release_traffic_pkey" PRIMARY KEY ("release_id","stage","process")
);

-- CreateTable
CREATE TABLE "disagreements" (
    "model_id" UUID NOT NULL,
    "sha256" CHAR(64) NOT NULL,
    "version" INTEGER NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "disagreements_pkey" PRIMARY KEY ("model_id","sha256")
);

-- AddForeignKey
ALTER TABLE "release_traffic" ADD CONSTRAINT "release_traffic_release_id_fkey" FOREIGN KEY ("release_id") REFERENCES "releases"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "disagreements" ADD CONSTRAINT "disagreements_model_id_fkey" FOREIGN KEY ("model_id") REFERENCES "models"("id") ON DELETE CASCADE ON UPDATE CASCADE;
