-- CreateEnum
CREATE TYPE "DeploymentTarget" AS ENUM ('docker', 'swarm');

-- CreateEnum
CREATE TYPE "DeploymentState" AS ENUM ('pending', 'building', 'starting', 'ready', 'failed', 'removing', 'removed');

-- CreateTable
CREATE TABLE "deployments" (
    "id" UUID NOT NULL,
    "model_id" UUID NOT NULL,
    "version" INTEGER NOT NULL,
    "target" "DeploymentTarget" NOT NULL,
    "replicas" INTEGER NOT NULL,
    "wanted" BOOLEAN NOT NULL DEFAULT true,
    "state" "DeploymentState" NOT NULL DEFAULT 'pending',
    "image" TEXT,
    "addresses" TEXT[],
    "error" TEXT,
    "log" TEXT,
    "timings" JSONB,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "deployments_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "deployments_model_id_version_idx" ON "deployments"("model_id", "version");

-- AddForeignKey
ALTER TABLE "deployments" ADD CONSTRAINT "deployments_model_id_fkey" FOREIGN KEY ("model_id") REFERENCES "models"("id") ON DELETE CASCADE ON UPDATE CASCADE;
