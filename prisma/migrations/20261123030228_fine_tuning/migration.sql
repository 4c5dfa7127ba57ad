-- CreateEnum
CREATE TYPE "Capability" AS ENUM ('head', 'full', 'gpu');

-- AlterTable
ALTER TABLE "training_runs" ADD COLUMN     "needs" "Capability" NOT NULL DEFAULT 'head';

-- AlterTable
ALTER TABLE "versions" ADD COLUMN     "backbone" TEXT;

-- CreateTable
CREATE TABLE "workers" (
    "name" TEXT NOT NULL,
    "host" TEXT NOT NULL,
    "backend" TEXT,
    "device" TEXT,
    "capabilities" "Capability"[],
    "images_per_second" DOUBLE PRECISION,
    "started_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "heartbeat_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "workers_pkey" PRIMARY KEY ("name")
);
